import { illegible } from '../../proof/index.js';
import { markup } from '../../markup.js';
import { words } from './words.js';
/** What a proof says of how words could be read, after other lines of that kind; what speaks against them last and plainly. */
export function legibilityList(evidence, ...before) {
    const { fontSizePx, contrastRatio } = evidence;
    const lines = [
        ...before,
        words.size(fontSizePx),
        contrastRatio === undefined ? words.contrastUnknown : words.contrast(contrastRatio),
    ];
    const against = illegible(evidence).map((reason) => words.illegible[reason]);
    return markup `<ul>${lines.map((line) => markup `<li>${line}</li>`)}${against.map((line) => markup `<li class="no"><strong>\u2717 ${line}</strong></li>`)}</ul>`;
}
