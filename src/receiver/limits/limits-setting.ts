import { DEFAULT_LIMITS, type LimitName, type Limits } from './limits.js';

/** Those that count something. */
const counted = Object.entries(DEFAULT_LIMITS).filter(([, limit]) => typeof limit === 'object');

/**
 * Reads how many of each are allowed, such as `{"proofsPerClient": 600}`; the time that each is counted over stays.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export function readLimits(value: unknown, name: string): Partial<Limits> {
  const names = counted.map(([one]) => one);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object; its members are ${names.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(value).map(([one, count]: [string, unknown]) => {
      if (!names.includes(one))
        throw new TypeError(
          `${name} has a member that is not known: ${one}; its members are ${names.join(', ')}.`,
        );
      if (!Number.isInteger(count) || (count as number) < 1 || (count as number) > 1e9)
        throw new TypeError(`${name}.${one} must be a whole number from 1 to 1000000000.`);
      return [one, { ...DEFAULT_LIMITS[one as LimitName], count: count as number }];
    }),
  );
}
