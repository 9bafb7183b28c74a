import { messages as more } from '../i18n/en-more.js';
import { messages as page } from '../i18n/en-page.js';
import { en, missingKeys } from '../i18n/index.js';
import { reviews } from '../i18n/reviews.js';
import { frequencySamples } from './frequencies.js';
import { purposeSamples } from './purposes.js';
import { standingSamples } from './standings.js';
import { pageGroup, stateGroups } from './states.js';
const english = { ...en, ...more };
/** The purposes that the element has words for. */
const builtIn = Object.keys(english).flatMap((key) => /^label\.(.+)/.exec(key)?.[1] ?? []);
export function languageSheet(voice, config, notices) {
    const { ours, spoken, translator } = voice;
    const { language, direction } = translator;
    const isOurs = spoken.ours !== undefined;
    const purposes = purposeSamples(config, translator, isOurs ? builtIn : []);
    const missing = isOurs ? [] : missingKeys(spoken.own, Object.keys(english));
    return {
        language,
        direction,
        review: isOurs ? reviews[spoken.ours] : undefined,
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
function standingGroup({ translator }, earlier) {
    const [label = '', disclosure = ''] = [earlier?.label, earlier?.disclosure].map((one) => one?.lines.join(' '));
    const words = { label, disclosure, language: translator.language };
    return { title: 'How a person stands (preferences)', samples: standingSamples(translator, words) };
}
