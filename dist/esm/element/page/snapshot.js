import { uuidv7 } from '../../proof/index.js';
import { version } from '../../version.js';
import { isHidden, legibilityOf } from './legibility.js';
import { pageUrl } from '../base/host-page.js';
import { renderedText } from './rendered-text.js';
import { canvasOf, disclosureOf, wordsOf } from './rows.js';
/**
 * Everything about this moment but the number, read off what is rendered: the texts as they stand on the page,
 * in reading order, and how legible the disclosures are there.
 */
export function takeSnapshot(root, confirmation) {
    const { config, previous, shownAt } = confirmation;
    const container = root.querySelector('#container');
    const { business: name, privacyUrl, whatsappNumber, contact, address, noticeVersion } = config;
    return {
        id: uuidv7(),
        previous,
        capturedAt: new Date().toISOString(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
        controller: {
            name,
            privacyUrl,
            ...(whatsappNumber && { whatsappNumber }),
            ...(contact && { contact }),
            ...(address && { address }),
        },
        notice: {
            language: container.lang,
            direction: getComputedStyle(container).direction,
            ...(noticeVersion && { version: noticeVersion }),
            text: noticeText(container),
        },
        choices: config.purposes.map(({ id }) => choiceOf(container, id, confirmation)),
        surface: {
            url: pageUrl(location),
            mode: config.mode,
            jurisdiction: config.jurisdiction,
            shownAt: new Date(shownAt).toISOString(),
            widget: version,
            ...(config.test && { test: true }),
        },
    };
}
/** Every line the shopper can see, in reading order. */
function noticeText(container) {
    return [...container.querySelectorAll('.line')]
        .filter((line) => !isHidden(line))
        .map(renderedText)
        .filter(Boolean)
        .join('\n');
}
function choiceOf(container, purpose, { decide, onScreenMs }) {
    const { events, ...decision } = decide(purpose);
    const disclosure = disclosureOf(container, purpose);
    const legibility = legibilityOf(disclosure, canvasOf(container));
    return {
        purpose,
        ...decision,
        ...wordsOf(container, purpose),
        evidence: { events, onScreenMs: onScreenMs(purpose), ...legibility },
    };
}
