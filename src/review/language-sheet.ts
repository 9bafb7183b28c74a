import type { Config } from '../config/index.js';
import { messages as more } from '../i18n/en-more.js';
import { messages as page } from '../i18n/en-page.js';
import { en, missingKeys } from '../i18n/index.js';
import type { LanguageTag } from '../i18n/languages.js';
import { reviews, type LanguageReview } from '../i18n/reviews.js';
import { frequencySamples } from './frequencies.js';
import type { NoticeSample } from './notices.js';
import { purposeSamples, type PurposeSample } from './purposes.js';
import { standingSamples } from './standings.js';
import { pageGroup, stateGroups, type Group } from './states.js';
import type { Voice } from './voice.js';

/** Everything the element says in one language. */
export interface LanguageSheet {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `null`: no native speaker has read it; `undefined`: the site's own language. */
  review: LanguageReview | null | undefined;
  /** How many of the texts are the site's own. */
  own: number;
  /** Keys that a language of the site's own does not bring: it can be asked in, and shows these keys elsewhere. */
  missing: string[];
  notices: NoticeSample[];
  purposes: PurposeSample[];
  groups: Group[];
}

const english: Readonly<Record<string, string>> = { ...en, ...more };

/** The purposes that the element has words for. */
const builtIn = Object.keys(english).flatMap((key) => /^label\.(.+)/.exec(key)?.[1] ?? []);

export function languageSheet(voice: Voice, config: Config, notices: NoticeSample[]): LanguageSheet {
  const { ours, spoken, translator } = voice;
  const { language, direction } = translator;
  const isOurs = spoken.ours !== undefined;
  const purposes = purposeSamples(config, translator, isOurs ? builtIn : []);
  const missing = isOurs ? [] : missingKeys(spoken.own, Object.keys(english));
  return {
    language,
    direction,
    review: isOurs ? reviews[spoken.ours as LanguageTag] : undefined,
    own: Object.keys(spoken.own).length,
    missing,
    notices,
    purposes,
    groups: [
      { title: 'How often messages come', samples: frequencySamples(translator) },
      ...stateGroups(config, translator),
      ...(missing.length === 0 ? [standingGroup(voice, purposes[0])] : []),
      ...(isOurs ? [pageGroup({ ...page, ...ours })] : []),
    ],
  };
}

function standingGroup({ translator }: Voice, earlier: PurposeSample | undefined): Group {
  const [label = '', disclosure = ''] = [earlier?.label, earlier?.disclosure].map((one) =>
    one?.lines.join(' '),
  );
  const words = { label, disclosure, language: translator.language };
  return { title: 'How a person stands (preferences)', samples: standingSamples(translator, words) };
}
