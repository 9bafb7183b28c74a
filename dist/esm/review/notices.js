import { composeNotice, noticeLines, noticeText } from '../notice/index.js';
import { sha256Hex } from '../proof/index.js';
/** A number that is nobody's (North American Numbering Plan, 555-01XX). */
const NUMBER = '+12025550123';
export function noticeSample(config, translator) {
    const linesFor = (options, label) => noticeLines(composeNotice(options, translator), label);
    const unnumbered = { ...config, phone: undefined };
    const own = linesFor(unnumbered, translator.t('phone.label'));
    const pages = linesFor(unnumbered);
    const texts = pages.map(({ text }) => text);
    const known = linesFor({ ...config, phone: NUMBER });
    return {
        jurisdiction: config.jurisdiction,
        lines: own,
        ownField: sha256Hex(noticeText(own)),
        pagesNumber: sha256Hex(noticeText(pages)),
        naming: known.map(({ text }) => text).filter((text) => !texts.includes(text)),
    };
}
