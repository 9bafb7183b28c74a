import { parseColor } from './contrast.js';
import { coreOf } from './painted.js';
import { boxOf, holds, surroundingsOf } from './surroundings.js';
/** CSS pixels between two points of a line of text. */
const STEP = 40;
/** More opaque than this, a veil is something that covers. */
const VEIL = 0.3;
/** A bar is lower than this share of the window. */
const BAR = 0.6;
const REPLACED = /^(?:img|video|iframe|embed|object)$/;
/**
 * Hit tests on the text of lines, where it is in view. Nothing is told of a line that is in part out of view, or under a bar
 * at the edge of the window: it can be scrolled to where it is seen.
 */
export function sightsOf(lines, look) {
    const unbare = bare(lines[0].element, look);
    try {
        return lines.map((line) => sightOf(line, look));
    }
    finally {
        unbare();
    }
}
function sightOf({ element, pieces }, look) {
    if (hasVeil(element, look))
        return 'covered';
    const sights = pieces.flatMap(({ parent, rects }) => rects.flatMap((rect) => pointsOf(rect).map((point) => sightAt(point, { parent, element }, look))));
    const worst = ['covered', 'gone'].find((sight) => sights.includes(sight));
    return worst ?? (sights.includes(undefined) ? undefined : 'clear');
}
function pointsOf(rect) {
    const [left, top, right, bottom] = coreOf(rect, 1);
    const count = Math.ceil((right - left) / STEP) + 1;
    const y = (top + bottom) / 2;
    return [...Array(count).keys()].map((index) => [left + ((right - left) * (index + 0.5)) / count, y]);
}
/** From the line of text outwards, through shadow roots and frames: what is painted after it in each. */
function sightAt(point, { parent, element }, look) {
    if (!holds(surroundingsOf(parent, look).room.view, ...point))
        return undefined;
    let inner = element.contains(parent) ? element : parent;
    let at = point;
    while (inner) {
        const above = hitsAbove(inner, at);
        if (!above)
            return getComputedStyle(parent).pointerEvents === 'none' ? undefined : 'gone';
        const over = above.find((hit) => covers(hit, inner, look));
        if (over)
            return isBar(over, look) ? undefined : 'covered';
        const host = look.page.hostOf(inner);
        const frame = host ? null : inner.ownerDocument.defaultView.frameElement;
        if (frame) {
            const { left, top } = frame.getBoundingClientRect();
            at = [at[0] + left + frame.clientLeft, at[1] + top + frame.clientTop];
        }
        inner = host ?? frame;
    }
    return 'clear';
}
/** What is hit before an element, in its own tree; undefined where the element is not hit at all. */
function hitsAbove(element, [x, y]) {
    const root = element.getRootNode();
    const hits = root.elementsFromPoint(x, y).filter((hit) => hit.getRootNode() === root);
    const index = hits.findIndex((hit) => element.contains(hit));
    return index < 0 ? undefined : hits.slice(0, index);
}
/** Whether something that was hit before a text hides it. What is around the text is hit first for its pseudo-elements, or where the text is behind it. */
function covers(hit, inner, look) {
    const { opacity } = surroundingsOf(hit, look);
    const extras = extrasOf(hit);
    const isAround = hit.contains(inner);
    if (extras.some((style) => isPainted(style, opacity * Number(style.opacity))))
        return true;
    if (hit.closest('#details') || (isAround && extras.length > 0))
        return false;
    const isPicture = hit instanceof SVGElement ? hit.localName !== 'svg' : REPLACED.test(hit.localName);
    return isPainted(getComputedStyle(hit), opacity) || (isPicture && opacity > VEIL);
}
function isPainted(style, opacity) {
    const alpha = parseColor(style.backgroundColor)?.[3] ?? 1;
    const isPicture = (style.backgroundImage + (style.backdropFilter || '')).includes('(');
    return opacity * (isPicture ? 1 : alpha) > VEIL;
}
const extrasOf = (element) => ['::before', '::after']
    .map((pseudo) => getComputedStyle(element, pseudo))
    .filter(({ content }) => content !== 'none' && content !== 'normal');
/** Of a pseudo-element of the line itself no hit test tells. */
function hasVeil(element, look) {
    const { opacity } = surroundingsOf(element, look);
    return extrasOf(element).some((style) => /absolute|fixed/.test(style.position) &&
        !style.zIndex.startsWith('-') &&
        parseFloat(style.width) > element.offsetWidth / 2 &&
        parseFloat(style.height) > element.offsetHeight / 2 &&
        isPainted(style, opacity * Number(style.opacity)));
}
/** What stays at the edge of the window while the page scrolls below it: a header, the bar with the order button, a banner. */
function isBar(hit, { page }) {
    const { defaultView: view, documentElement: root } = hit.ownerDocument;
    const { innerHeight } = view;
    for (let at = hit; at; at = page.parentOf(at)) {
        if (!/fixed|sticky/.test(getComputedStyle(at).position))
            continue;
        const { top, bottom } = at.getBoundingClientRect();
        const isAtEdge = top < 9 || bottom > innerHeight - 9;
        return isAtEdge && bottom - top < innerHeight * BAR && root.scrollHeight > innerHeight;
    }
    return false;
}
/**
 * What lets clicks through is not hit. Where such a thing may be over the notice, all is made to be hit for as long as the
 * tests take: nothing is painted in between.
 */
function bare(line, look) {
    const roots = [];
    let found = false;
    for (let at = line; at; at = look.page.hostOf(at)) {
        const inner = at;
        const root = inner.getRootNode();
        roots.push(root);
        found ||= [...root.querySelectorAll('*')].some((element) => isUntouchable(element, inner, look));
    }
    if (!found)
        return () => undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*,::before,::after{pointer-events:auto!important}');
    for (const root of roots)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
        for (const root of roots)
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
}
function isUntouchable(element, inner, look) {
    if (element.contains(inner) || look.page.hostOf(element))
        return extrasOf(element).some(({ pointerEvents }) => pointerEvents === 'none');
    if (getComputedStyle(element).pointerEvents !== 'none')
        return false;
    const area = boxOf((look.page.hostOf(inner) ?? inner).getBoundingClientRect());
    const box = boxOf(element.getBoundingClientRect());
    const isApart = box[0] > area[2] || box[2] < area[0] || box[1] > area[3] || box[3] < area[1];
    return !isApart && covers(element, inner, look);
}
