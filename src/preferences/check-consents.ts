import type { Consents } from '../proof/index.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTime: Check = (value) => isText(value) && !Number.isNaN(+new Date(value as string));
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const WORDS: Record<string, Check> = {
  label: isText,
  disclosure: isText,
  language: isText,
  version: orNothing(isText),
};

const PURPOSE: Record<string, Check> = {
  purpose: (value) => isText(value) && /^[a-z][a-z0-9_-]{0,63}$/.test(value as string),
  granted: (value) => typeof value === 'boolean',
  since: orNull(isTime),
  proofId: orNull(isText),
  confirmedAt: orNothing(orNull(isTime)),
  words: orNothing((value) => fault(value, WORDS) === undefined),
  renewal: orNothing((value) => fault(value, { by: isTime }) === undefined),
};

const CONSENTS: Record<string, Check> = {
  phone: (value) => isText(value) && /^\+[1-9]\d{6,14}$/.test(value as string),
  purposes: Array.isArray,
  stoppedOnWhatsApp: orNothing(orNull(isTime)),
};

/**
 * What is wrong with what is said to be a person's consents: the path of the first member that is not as the receiver
 * gives it. A grant says when it was given and by which record, or it is none.
 */
export function consentsFault(value: unknown): string | undefined {
  const own = fault(value, CONSENTS);
  if (own !== undefined) return own;
  const faults = (value as Consents).purposes.map(
    (purpose) => fault(purpose, PURPOSE) ?? groundless(purpose),
  );
  const index = faults.findIndex((path) => path !== undefined);
  return index < 0 ? undefined : `purposes.${index}.${faults[index]!}`;
}

function groundless({ granted, since, proofId }: Consents['purposes'][number]): string | undefined {
  if (!granted || (since && proofId)) return undefined;
  return since ? 'proofId' : 'since';
}

function fault(value: unknown, checks: Record<string, Check>): string | undefined {
  if (typeof value !== 'object' || value === null) return '';
  const members = value as Record<string, unknown>;
  return Object.keys(checks).find((name) => !checks[name]!(members[name]));
}
