import * as z from 'zod/mini';
import { OptInError } from '../errors.js';
import { jurisdictionIds, jurisdictionIn, jurisdictionOf } from '../jurisdictions/index.js';
import { builtInPurposes } from '../purposes.js';
import { webAddress } from './checks.js';
import { options, type Checked, type Config, type Option, type OptionName } from './options.js';
import type { Purpose } from './purposes.js';

/** `notes`: what is wrong, and yet stops nothing. */
export type Resolution = { config: Config; notes: OptInError[] } | { errors: OptInError[] };

/**
 * Checks what the sources gave and fills in defaults. All that is wrong is named at once.
 *
 * Codes: `option-missing`, `option-invalid`.
 */
export function resolveConfig(given: Partial<Record<OptionName, unknown>>): Resolution {
  const errors: OptInError[] = [];
  const notes: OptInError[] = [];
  const config: Partial<Record<OptionName, unknown>> = {};
  for (const [name, option] of Object.entries(options) as [OptionName, Option][]) {
    const result = z.safeParse(option.schema, given[name]);
    if (result.success) config[name] = result.data;
    else
      (option.isDispensable ? notes : errors).push(
        optionError(option.attribute ?? name, sayable(name, given[name]), result.error.issues[0]!.message),
      );
  }
  if (errors.length > 0) return { errors };
  return complete(config as Checked, notes);
}

/** Errors end in consoles and logs, where no number of a person belongs, and no token. */
const sayable = (name: OptionName, value: unknown): unknown =>
  /^(phone|pageToken)$/.test(name) ? typeof value : value;

/** What an option is when nobody gives it; undefined where it has no default. */
export function defaultOf(name: OptionName): unknown {
  return z.safeParse(options[name].schema, undefined).data;
}

/** The error for an option that is missing (`undefined`) or has a value that is not allowed. */
export function optionError(option: string, value: unknown, allowed: string): OptInError {
  if (value === undefined) {
    return new OptInError('option-missing', `${option} is missing. Allowed: ${allowed}.`, { option });
  }
  // eslint-disable-next-line no-restricted-syntax -- a message, for the eye
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return new OptInError('option-invalid', `${option}="${shown}" is not allowed. Allowed: ${allowed}.`, {
    option,
    value,
  });
}

/** What one option means for another: frequencies belong to purposes, a purpose needs words, addresses a page. */
function complete(checked: Checked, notes: OptInError[]): Resolution {
  const { marketingFrequency: marketing, serviceFrequency: service, jurisdiction: given, country } = checked;
  const frequencies = new Map([
    ['marketing', marketing],
    ['service', service],
  ]);
  const jurisdiction = given === 'by-country' ? jurisdictionIn(country) : given;
  const { isConfirmedFromPhone } = jurisdictionOf(jurisdiction);
  const config: Config = {
    ...checked,
    jurisdiction,
    confirmOnWhatsapp: checked.confirmOnWhatsapp === true || isConfirmedFromPhone,
    purposes: checked.purposes.map((one) => ({
      ...one,
      frequency: one.frequency ?? frequencies.get(one.id),
    })),
  };
  const errors = [...fieldErrors(checked), ...purposeErrors(config)];
  if (errors.length > 0) return { errors };
  const privacyUrl = webAddress(config.privacyUrl)!;
  const endpoint = config.endpoint && webAddress(config.endpoint);
  return { config: { ...config, privacyUrl, endpoint }, notes };
}

/**
 * The fields that are needed and not given. Where the shopper's country decides, those of every jurisdiction: else
 * nobody would learn of one before the first shopper from there came.
 */
function fieldErrors(config: Checked): OptInError[] {
  const { jurisdiction, confirmOnWhatsapp } = config;
  const needed = new Map<string, string>();
  for (const id of jurisdiction === 'by-country' ? jurisdictionIds : [jurisdiction]) {
    for (const [option, what] of Object.entries(jurisdictionOf(id).fields))
      if (!needed.has(option)) needed.set(option, `${what}, as jurisdiction="${jurisdiction}" needs it`);
  }
  if (confirmOnWhatsapp)
    needed.set('whatsapp-number', 'the number that the message goes to, as confirm-on-whatsapp is set');
  const entries = Object.entries(options) as [OptionName, Option][];
  return entries
    .filter(([name, { attribute = name }]) => needed.has(attribute) && config[name] === undefined)
    .map(([name, { attribute = name }]) => optionError(attribute, undefined, needed.get(attribute)!));
}

function purposeErrors({ purposes, texts = {}, mode }: Config): OptInError[] {
  const ids = purposes.map(({ id }) => id);
  const isKnown = ({ id, label, disclosure }: Purpose) =>
    builtInPurposes.includes(id) ||
    (label !== undefined && disclosure !== undefined) ||
    Object.values(texts).some((own) =>
      ['label', 'disclosure'].every((part) => Object.hasOwn(own, `${part}.${id}`)),
    );
  const unknown = purposes.find((purpose) => !isKnown(purpose));
  if (unknown) {
    const allowed = `${builtInPurposes.join(', ')}, or a purpose of your own with label and disclosure`;
    return [optionError('purposes', unknown.id, allowed)];
  }
  if (new Set(ids).size < ids.length) return [optionError('purposes', ids.join(' '), 'each purpose once')];
  const isEmpty = ids.length === 0 && mode !== 'preferences';
  return isEmpty ? [optionError('purposes', [], 'ids, or a list of purposes')] : [];
}
