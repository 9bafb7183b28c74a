import { OptInError } from '../../errors.js';
import { illegible, LEAST } from '../../proof/index.js';
import { hostOf } from '../base/host-page.js';
import { contrastOf } from './contrast.js';
import { sightsOf } from './covered.js';
import { linesOf } from './notice-lines.js';
import { isHidden, isOverlaid, paintedFontSize } from './painted.js';
import { canvasOf } from './rows.js';
/** A disclosure may be no smaller than seven eighths of the text around (policy.md section 8), or hardly. */
const MIN_SIZE = 0.875;
const HARDLY = 0.96;
/** What of the notice can be read on the screen, whatever the page around does to it. */
export class Legibilities {
    #root;
    /** What hit tests found, of which text: they tell only of what is in view, and so are made when the person ticks a box. */
    #sights = new WeakMap();
    #reported = new Set();
    #atTick = [];
    constructor(root) {
        this.#root = root;
    }
    /** The lines as they stand now; as they stood at the last tick, where the page has put all of them away since then. */
    read(known = new Map()) {
        const container = this.#root().querySelector('#container');
        const lines = linesOf(container);
        const canvas = canvasOf(container);
        const read = lines.map((line) => {
            const { element, text } = line;
            const seen = this.#sights.get(element);
            const sight = seen?.text === text ? seen.sight : undefined;
            const legibility = legibilityOf(line, canvas, known);
            legibility.hidden ||= sight === 'gone' || sight === 'covered' || isOverlaid(line, lines);
            if (sight)
                legibility.covered = sight === 'covered';
            return { ...line, legibility };
        });
        return this.#atTick.length > 0 && read.every(({ legibility }) => legibility.hidden) ? this.#atTick : read;
    }
    /** The person ticks a box: what of the notice they can read meanwhile. Errors for the developer, each once. */
    look(purpose) {
        const known = new Map();
        this.#hitTest(linesOf(this.#root()), known);
        this.#atTick = [];
        this.#atTick = this.read(known);
        const found = [purpose, undefined].map((of) => illegibleOf(this.#atTick, of)).find(Boolean);
        if (!found || this.#reported.has(found.message))
            return [];
        this.#reported.add(found.message);
        return [found];
    }
    /** What was seen once needs no look any more. */
    #hitTest(lines, known) {
        const unseen = lines.filter(({ element, text }) => {
            const seen = this.#sights.get(element);
            return seen?.sight !== 'clear' || seen.text !== text;
        });
        if (unseen.length === 0)
            return;
        sightsOf(unseen, known).forEach((sight, index) => {
            const { element, text } = unseen[index];
            this.#sights.set(element, { text, sight });
        });
    }
}
function legibilityOf(line, canvas, known) {
    const sizes = line.pieces.map((piece) => paintedFontSize(line.element, piece, known));
    const contrastRatio = leastOf(line.pieces.map(({ parent }) => contrastOf(parent, canvas)));
    return {
        fontSizePx: Math.round(Math.min(...sizes) * 10) / 10,
        ...(contrastRatio !== undefined && { contrastRatio }),
        hidden: isHidden(line, known) || (contrastRatio ?? 21) < 1.2,
    };
}
/** The least contrast of texts; undefined where one of them cannot be told, unless another is too faint anyway. */
function leastOf(ratios) {
    const told = ratios.filter((ratio) => ratio !== undefined);
    const least = Math.min(...told);
    return told.length === ratios.length || least < LEAST.contrastRatio ? least : undefined;
}
/** The worst of several lines counts. Undefined where there are none. */
export function worstOf(lines) {
    if (lines.length === 0)
        return undefined;
    const all = lines.map(({ legibility }) => legibility);
    const contrastRatio = leastOf(all.map((one) => one.contrastRatio));
    const isCovered = all.some(({ covered }) => covered);
    const isTold = isCovered || all.every(({ covered }) => covered === false);
    return {
        fontSizePx: Math.min(...all.map(({ fontSizePx }) => fontSizePx)),
        ...(contrastRatio !== undefined && { contrastRatio }),
        hidden: all.some(({ hidden }) => hidden),
        ...(isTold && { covered: isCovered }),
    };
}
/** Where the page's styles make lines of a purpose, or of none, unreadable: the error that says it. */
function illegibleOf(lines, purpose) {
    const bad = lines
        .filter((line) => line.purpose === purpose)
        .flatMap(({ element, legibility }) => {
        const why = reason(legibility, parseFloat(getComputedStyle(hostOf(element)).fontSize));
        const name = element.getAttribute('part')?.split(' ')[0] ?? 'line';
        return why ? [{ name, why }] : [];
    });
    const worst = bad.find(({ name }) => name === 'disclosure') ?? bad[0];
    if (!worst)
        return undefined;
    const what = purpose === undefined ? worst.name : `${worst.name} of ${purpose}`;
    const message = `The ${what} is ${worst.why}. The page's styles make it so, and the proof says it.`;
    return new OptInError('disclosure-illegible', message, { value: purpose ?? worst.name });
}
function reason(legibility, around) {
    const { fontSizePx, contrastRatio } = legibility;
    const [first] = illegible(legibility);
    const least = Math.max(LEAST.fontSizePx, around * MIN_SIZE);
    if (first === 'covered' || first === 'hidden')
        return first;
    if (fontSizePx < Math.max(LEAST.fontSizePx, least * HARDLY))
        return `${fontSizePx}px high; at least ${least}px are needed`;
    return first && `in a contrast of ${contrastRatio}:1; at least ${LEAST.contrastRatio}:1 is needed`;
}
