import { fromObject, resolveConfig, withoutEmpty, type Config, type OptionName } from '../config/index.js';
import type { OptInError } from '../errors.js';
import { loadMessages, matchLanguage, type AnyMessages } from '../i18n/index.js';
import { textErrors } from '../notice/index.js';

/** The element's options as the site wrote them, by property. */
export type Given = Readonly<Partial<Record<OptionName, unknown>>>;

/**
 * The options that an object holds, or what is wrong with them under any jurisdiction: the fields that only one needs
 * are another matter.
 *
 * @param name What the object is called when something is wrong with it.
 */
export async function checkOptions(
  value: unknown,
  name: string,
): Promise<{ given: Given } | { problems: string[] }> {
  const read = readOptions(value, name);
  if ('problems' in read) return read;
  const errors = await errorsIn(read.given);
  return errors.length > 0 ? { problems: errors.map(({ message }) => `${name}: ${message}`) } : read;
}

function readOptions(value: unknown, name: string): { given: Given } | { problems: string[] } {
  try {
    return { given: withoutEmpty(fromObject(value, name)) };
  } catch (error) {
    const { code, message } = error as OptInError;
    return { problems: [code === 'json-invalid' ? message : `${name}: ${message}`] };
  }
}

async function errorsIn(given: Given): Promise<OptInError[]> {
  const plain = resolveConfig({ ...given, jurisdiction: 'default', mode: 'opt-in' });
  if ('errors' in plain) return plain.errors;
  const asGiven = resolveConfig(given);
  const invalid = 'errors' in asGiven ? asGiven.errors.filter(({ code }) => code === 'option-invalid') : [];
  return invalid.length > 0 ? invalid : textErrors(plain.config, await ourMessages(plain.config));
}

/** Ours in the languages that the site has words for. */
async function ourMessages({ texts = {} }: Config): Promise<(language: string) => AnyMessages> {
  const ours = new Map<string, AnyMessages>();
  for (const tag of Object.keys(texts)) ours.set(tag, await loadMessages(matchLanguage(tag) ?? 'en'));
  return (tag) => ours.get(tag)!;
}
