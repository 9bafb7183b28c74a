import type { Config } from '../config/index.js';
import { speak } from '../i18n/index.js';
import type { JurisdictionId } from '../jurisdictions/index.js';
import { wordlessPurposes } from '../notice/index.js';
import { languageSheet, type LanguageSheet } from './language-sheet.js';
import { noticeSample, type NoticeSample } from './notices.js';
import type { Plan } from './plan.js';
import { gathered, type Remark } from './remarks.js';
import { voiceOf, type Voice } from './voice.js';

/** Everything the element says with one set of options. */
export interface Sheet {
  given: Plan['given'];
  /** No options were given: the business is made up. */
  isStandIn: boolean;
  jurisdictions: JurisdictionId[];
  languages: LanguageSheet[];
  remarks: Remark[];
}

/** @param onNotice called after each notice: as often as there are languages times jurisdictions. */
export async function composeSheet(plan: Plan, onNotice: () => void = () => undefined): Promise<Sheet> {
  const { configs, given, isStandIn } = plan;
  const jurisdictions = [...configs.keys()];
  const sheet: Sheet = { given, isStandIn, jurisdictions, languages: [], remarks: [...plan.remarks] };
  for (const language of plan.languages) {
    const notices: NoticeSample[] = [];
    let first: { voice: Voice; config: Config } | undefined;
    for (const config of configs.values()) {
      onNotice();
      const voice = await voiceUnder(language, config, sheet.remarks);
      if (!voice) continue;
      first ??= { voice, config };
      notices.push(noticeSample(config, voice.translator));
    }
    if (first) sheet.languages.push(languageSheet(first.voice, first.config, notices));
  }
  return { ...sheet, remarks: gathered(sheet.remarks) };
}

/** None where the language is not whole under this jurisdiction, or where a purpose of the site's own has no words in it. */
async function voiceUnder(language: string, config: Config, remarks: Remark[]): Promise<Voice | undefined> {
  const spoken = speak(language, config.texts);
  if (spoken.language !== language) return undefined; // the plan says why
  const voice = await voiceOf(spoken, config);
  const wordless = wordlessPurposes(config, voice.translator);
  remarks.push(...wordless.map(({ message }) => ({ about: language, why: message })));
  return wordless.length > 0 ? undefined : voice;
}
