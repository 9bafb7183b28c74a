import * as z from 'zod/mini';

const periods = ['day', 'week', 'month', 'year', 'order'] as const;

/** How often messages come: at most `count` per `per`. */
export interface Frequency {
  count: number;
  per: (typeof periods)[number];
}

/** One kind of message a person can agree to, as the site describes it. */
export interface Purpose {
  id: string;
  /** The site's own text beside the box. */
  label?: string;
  /** The site's own text on what comes. How often and how to stop are added to it. */
  disclosure?: string;
  frequency?: Frequency | undefined;
  /** What the messages look like, three at most. */
  examples?: readonly string[];
}

/** A purpose as a site writes it: an id, or an object whose frequency is written as `4/month`. */
export type PurposeInput = string | (Omit<Purpose, 'frequency'> & { frequency?: string });

const frequencyForm = new RegExp(`^([1-9]\\d{0,2})/(${periods.join('|')})$`);
const frequencyAllowed = `number/period, such as 4/month (${periods.join(', ')})`;

function parseFrequency(value: unknown): Frequency | undefined {
  const [, count, per] = frequencyForm.exec(String(value)) ?? [];
  return per === undefined ? undefined : { count: Number(count), per: per as Frequency['per'] };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= 3 && value.every(isText);

/** What each member of a purpose may be. */
const members: Record<keyof Purpose, [allowed: string, check: (value: unknown) => unknown]> = {
  id: [
    'an id of small letters, digits, - and _',
    (value) => isText(value) && /^[a-z][a-z0-9_-]{0,63}$/.test(value),
  ],
  label: ['a text', isText],
  disclosure: ['a text', isText],
  frequency: [frequencyAllowed, parseFrequency],
  examples: ['at most three texts', isTexts],
};

/** What is wrong with a purpose, said as what is allowed. */
function purposeProblem(purpose: Record<string, unknown>): string | undefined {
  const given: [string, unknown][] = Object.entries({ id: undefined, ...purpose });
  for (const [key, value] of given) {
    if (!Object.hasOwn(members, key)) return Object.keys(members).join(', ');
    const [allowed, check] = members[key as keyof Purpose];
    if ((value !== undefined || key === 'id') && !check(value)) return `${key}: ${allowed}`;
  }
  return undefined;
}

function listOf(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : Array.isArray(value) ? value : [];
}

/** Says, in zod's way, that a value is refused and what is allowed. */
export function refuse(context: { issues: unknown[] }, input: unknown, message: string): never {
  context.issues.push({ code: 'custom', input, message });
  return undefined as never;
}

/** A frequency as a site writes it, such as `4/month`. */
export const frequency = z.optional(
  z.pipe(
    z.custom<string>(),
    z.transform((value, context): Frequency => {
      return parseFrequency(value) ?? refuse(context, value, frequencyAllowed);
    }),
  ),
);

/** Ids separated by spaces, or a list of ids and of purposes. */
export const purposes = z.pipe(
  z._default(z.custom<string | readonly PurposeInput[]>(), 'marketing service'),
  z.transform((value, context): Purpose[] => {
    const list = listOf(value).map((item) => ({
      ...(typeof item === 'string' ? { id: item } : (item as object)),
    }));
    // None at all is for `preferences`, where what was granted is there anyway; see resolve.ts.
    const isList = list.length > 0 || Array.isArray(value);
    const problem = isList ? list.map(purposeProblem).find(Boolean) : 'ids, or a list of purposes';
    if (problem) return refuse(context, value, problem);
    return (list as Purpose[]).map((purpose) => ({
      ...purpose,
      frequency: parseFrequency(purpose.frequency),
    }));
  }),
);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Wording by language (BCP 47) and key. */
export const texts = z.optional(
  z.custom<Readonly<Record<string, Readonly<Record<string, string>>>>>(
    (value) =>
      isRecord(value) &&
      Object.values(value).every((own) => isRecord(own) && Object.values(own).every(isText)),
    'texts by language and key',
  ),
);
