import { speak } from '../i18n/index.js';
import { wordlessPurposes } from '../notice/index.js';
import { languageSheet } from './language-sheet.js';
import { noticeSample } from './notices.js';
import { gathered } from './remarks.js';
import { voiceOf } from './voice.js';
/** @param onNotice called after each notice: as often as there are languages times jurisdictions. */
export async function composeSheet(plan, onNotice = () => undefined) {
    const { configs, given, isStandIn } = plan;
    const jurisdictions = [...configs.keys()];
    const sheet = { given, isStandIn, jurisdictions, languages: [], remarks: [...plan.remarks] };
    for (const language of plan.languages) {
        const notices = [];
        let first;
        for (const config of configs.values()) {
            onNotice();
            const voice = await voiceUnder(language, config, sheet.remarks);
            if (!voice)
                continue;
            first ??= { voice, config };
            notices.push(noticeSample(config, voice.translator));
        }
        if (first)
            sheet.languages.push(languageSheet(first.voice, first.config, notices));
    }
    return { ...sheet, remarks: gathered(sheet.remarks) };
}
/** None where the language is not whole under this jurisdiction, or where a purpose of the site's own has no words in it. */
async function voiceUnder(language, config, remarks) {
    const spoken = speak(language, config.texts);
    if (spoken.language !== language)
        return undefined; // the plan says why
    const voice = await voiceOf(spoken, config);
    const wordless = wordlessPurposes(config, voice.translator);
    remarks.push(...wordless.map(({ message }) => ({ about: language, why: message })));
    return wordless.length > 0 ? undefined : voice;
}
