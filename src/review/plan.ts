import { resolveConfig, type Config } from '../config/index.js';
import type { OptInError } from '../errors.js';
import { languages, matchLanguage, speak } from '../i18n/index.js';
import { jurisdictionIds, type JurisdictionId } from '../jurisdictions/index.js';
import { withWholeLanguages } from '../notice/index.js';
import { checkOptions, type Given } from './options.js';
import { gathered, remarkLine, type Remark } from './remarks.js';
import { standIn } from './stand-in.js';

/** What the sheet is asked for. */
export interface Request {
  /** The element's options, as in its JSON child; without them, those of a business that is made up. */
  options?: unknown;
  /** What the options are called when something is wrong with them, such as the file's name. */
  name?: string | undefined;
  /** BCP 47; all when there are none. */
  languages: readonly string[];
  /** All when there are none. */
  jurisdictions: readonly string[];
}

/** What the sheet will show. */
export interface Plan {
  given: Given;
  isStandIn: boolean;
  /** The options under each jurisdiction, without the languages that are not whole under it. */
  configs: ReadonlyMap<JurisdictionId, Config>;
  /** BCP 47. */
  languages: readonly string[];
  remarks: readonly Remark[];
}

/** Checks what is asked for. All that is wrong is named at once. */
export async function planSheet(request: Request): Promise<Plan | { problems: string[] }> {
  const isStandIn = request.options === undefined;
  const checked = await checkOptions(isStandIn ? standIn : request.options, request.name ?? 'options');
  if ('problems' in checked) return checked;
  const { given } = checked;
  const { configs, remarks } = underEach(given, wantedJurisdictions(request.jurisdictions));
  const [any] = configs.values();
  const problems = [
    ...unknownJurisdictions(request.jurisdictions),
    ...unknownLanguages(request.languages, any?.texts),
  ];
  if (problems.length > 0 || !any) return { problems: [...problems, ...gathered(remarks).map(remarkLine)] };
  return {
    given,
    isStandIn,
    configs,
    remarks: [...asItIs(given), ...remarks],
    languages: spokenLanguages(request.languages, any.texts),
  };
}

const messagesOf = (errors: readonly OptInError[]) => errors.map(({ message }) => message).join(' ');

/** With a field missing that its own jurisdiction needs, the element shows nothing at all. */
function asItIs(given: Given): Remark[] {
  const resolution = resolveConfig(given);
  if (!('errors' in resolution)) return [];
  const why = `the element shows nothing. ${messagesOf(resolution.errors)}`;
  return [{ about: 'with these options', why }];
}

/** The options under each jurisdiction; none where a field is missing that it needs. */
function underEach(
  given: Given,
  ids: readonly JurisdictionId[],
): Pick<Plan, 'configs'> & { remarks: Remark[] } {
  const configs = new Map<JurisdictionId, Config>();
  const remarks: Remark[] = [];
  for (const jurisdiction of ids) {
    const resolution = resolveConfig({ ...given, jurisdiction, mode: 'opt-in' });
    if ('errors' in resolution) {
      remarks.push({ about: jurisdiction, why: messagesOf(resolution.errors) });
    } else {
      const { config, incomplete } = withWholeLanguages(resolution.config);
      remarks.push(...incomplete.map(({ message }) => ({ about: jurisdiction, why: message })));
      configs.set(jurisdiction, config);
    }
  }
  return { configs, remarks };
}

function wantedJurisdictions(ids: readonly string[]): readonly JurisdictionId[] {
  return ids.length > 0 ? jurisdictionIds.filter((id) => ids.includes(id)) : jurisdictionIds;
}

function unknownJurisdictions(ids: readonly string[]): string[] {
  const known: readonly string[] = jurisdictionIds;
  const unknown = ids.filter((id) => !known.includes(id));
  return unknown.map((id) => `--jurisdiction ${id} is not one of ${known.join(', ')}.`);
}

/** Ours and the site's own; or, of those that are asked for, what a page in them gets. */
function spokenLanguages(tags: readonly string[], texts: Config['texts'] = {}): string[] {
  const wanted = tags.length > 0 ? tags : [...languages, ...Object.keys(texts)];
  return [...new Set(wanted.map((tag) => speak(tag, texts).language))];
}

function unknownLanguages(tags: readonly string[], texts: Config['texts'] = {}): string[] {
  // What nobody speaks is answered in English.
  const isSpoken = (tag: string) => matchLanguage(tag) !== undefined || speak(tag, texts).ours === undefined;
  const known = [...new Set([...languages, ...Object.keys(texts)])];
  const unknown = tags.filter((tag) => !isSpoken(tag));
  return unknown.map((tag) => `--language ${tag} is not one of ${known.join(', ')}.`);
}
