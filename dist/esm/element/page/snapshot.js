import { uuidv7 } from '../../proof/index.js';
import { version } from '../../version.js';
import { pageUrl } from '../base/host-page.js';
import { wordsOf } from './rows.js';
/**
 * Everything about this moment but the number, read off what is rendered: the texts as they stand on the page,
 * in reading order, and how legible they are there.
 */
export function takeSnapshot(root, confirmation) {
    const { config, reading, previous, shownAt } = confirmation;
    const { text, evidence, layout } = reading;
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
            text,
            ...(evidence && { evidence }),
            ...(layout && { layout }),
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
function choiceOf(container, purpose, { decide, reading, onScreenMs }) {
    const { events, ...decision } = decide(purpose);
    return {
        purpose,
        ...decision,
        ...wordsOf(container, purpose),
        evidence: { events, onScreenMs: onScreenMs(purpose), ...reading.of(purpose) },
    };
}
