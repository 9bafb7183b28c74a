const AXES = [
    [0, 2],
    [1, 3],
];
/** Less of a box that scrolls than this, in CSS pixels, is too little to read in. */
const LEAST = 10;
const MAX = Infinity;
/** Cuts nothing off, and has nothing in view. */
const UNTOLD = { clip: [-MAX, -MAX, MAX, MAX], view: [0, 0, 0, 0] };
export const boxOf = ({ left, top, right, bottom }) => [left, top, right, bottom];
export function surroundingsOf(element, look) {
    let found = look.surroundings.get(element);
    if (!found)
        look.surroundings.set(element, (found = within(element, look)));
    return found;
}
function within(element, look) {
    const parent = look.page.parentOf(element);
    // What is in the top layer is in no other box.
    const isInPage = parent && !element.matches(':is(:modal, :popover-open)');
    const outer = isInPage ? surroundingsOf(parent, look) : windowAround(element, look);
    const style = getComputedStyle(element);
    const { position } = style;
    const from = position === 'fixed' ? outer.fixed : position === 'absolute' ? outer.positioned : outer.room;
    // WebKit gives boxes as if there were no zoom: inside one, they cannot be compared with those around.
    const isZoomed = !('currentCSSZoom' in element) && /[2-9]|1.|^0/.test(style.getPropertyValue('zoom'));
    const room = isZoomed
        ? UNTOLD
        : roomIn(from, boxOf(element.getBoundingClientRect()), overflowOf(element, style));
    const isFrame = holdsFixed(style);
    return {
        ...outer,
        ...paintOf(style, outer, !parent),
        room,
        positioned: isFrame || position !== 'static' ? room : outer.positioned,
        fixed: isFrame ? room : outer.fixed,
    };
}
/** Whether an element is what fixed ones inside it are fixed to. */
function holdsFixed({ transform, filter, perspective, translate, rotate, scale, contain, willChange, }) {
    return ([transform, filter, perspective, translate, rotate, scale].some((value) => value && value !== 'none') ||
        /transform|perspective|filter|paint|layout|strict|content/.test(contain + willChange));
}
/** What an element does to all that is painted inside it, in whatever box that is. */
function paintOf(style, outer, isPage) {
    const { filter } = style;
    const { a, b, c, d } = new DOMMatrix(style.transform);
    return {
        opacity: outer.opacity * Number(style.opacity) * amountOf(filter, 'opacity', 1),
        blur: outer.blur + amountOf(filter, 'blur', 0),
        turn: outer.turn + Math.atan2(b, a),
        isMirrored: outer.isMirrored !== a * d - b * c < 0,
        isHidden: outer.isHidden ||
            style.contentVisibility === 'hidden' ||
            isMasked(style) ||
            // On the whole page it is the person's own: colours for those who see them differently.
            (filter.includes('url(') && !isPage),
    };
}
const amountOf = (filter, name, none) => parseFloat(filter.split(`${name}(`)[1] ?? `${none}`);
/** A mask may leave all of a text or nothing: nobody can tell. One that is opaque throughout is none. */
function isMasked(style) {
    const masks = ['mask-image', '-webkit-mask-image', '-webkit-mask-box-image-source']
        .map((name) => style.getPropertyValue(name))
        .filter((mask) => mask && mask !== 'none');
    const isWhole = !/\d/.test(style.getPropertyValue('mask-size'));
    const isOpaque = (mask) => isWhole && mask.startsWith('linear-gradient') && !mask.includes('rgba');
    // What scrolls can be brought to where it fades less.
    return !masks.every(isOpaque) && !/auto|scroll/.test(style.overflow);
}
/** How a box treats what is larger, across and down: lets it be, cuts it off, or scrolls. */
function overflowOf(element, style) {
    const { documentElement: root, body } = element.ownerDocument;
    // What these say is about the window.
    const isPage = element === root || (element === body && getComputedStyle(root).overflow === 'visible');
    if (isPage || /^(?:inline|contents)$/.test(style.display))
        return ['', ''];
    const cuts = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto' ? 'clip' : '';
    return [cuts + style.overflowX, cuts + style.overflowY];
}
function roomIn(from, box, overflow) {
    const clip = [...from.clip];
    const view = [...from.view];
    for (const [start, end] of AXES) {
        if (!/hidden|clip|auto|scroll/.test(overflow[start]))
            continue;
        const [first, last] = [Math.max(clip[start], box[start]), Math.min(clip[end], box[end])];
        const scrolls = /auto|scroll/.test(overflow[start]) && last - first > LEAST;
        [clip[start], clip[end]] = scrolls ? [-MAX, MAX] : [first, last];
        view[start] = Math.max(view[start], first);
        view[end] = Math.min(view[end], last);
    }
    return { clip, view };
}
/** The window of a page, and what is around that where it is in a frame of the same origin. */
function windowAround({ ownerDocument }, look) {
    const { innerWidth, innerHeight, scrollX, scrollY, frameElement } = ownerDocument.defaultView;
    const screen = [0, 0, innerWidth, innerHeight];
    const isRtl = getComputedStyle(ownerDocument.documentElement).direction === 'rtl';
    const [left, right] = isRtl ? [-MAX, innerWidth - scrollX] : [-scrollX, MAX];
    const clip = [left, -scrollY, right, MAX];
    if (!frameElement) {
        const room = { clip, view: screen };
        return {
            room,
            positioned: room,
            fixed: { clip: screen, view: screen },
            opacity: 1,
            blur: 0,
            scale: 1,
            turn: 0,
            isMirrored: false,
            isHidden: false,
        };
    }
    const outer = surroundingsOf(frameElement, look);
    const box = frameElement.getBoundingClientRect();
    const move = ([l, t, r, b]) => [l - box.left, t - box.top, r - box.left, b - box.top];
    const inFrame = { clip: move(outer.room.clip), view: move(outer.room.view) };
    const scrolls = frameElement.getAttribute('scrolling') === 'no' ? 'hidden' : 'auto';
    const seen = roomIn(inFrame, screen, [scrolls, scrolls]);
    const room = { clip: meet(seen.clip, clip), view: seen.view };
    const fixed = roomIn(inFrame, screen, ['hidden', 'hidden']);
    const isGone = getComputedStyle(frameElement).visibility !== 'visible';
    const scale = outer.scale * (box.width / (frameElement.offsetWidth || 1));
    return { ...outer, room, positioned: room, fixed, scale, isHidden: outer.isHidden || isGone };
}
export const meet = (one, other) => [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
];
export const holds = ([left, top, right, bottom], x, y) => x > left && x < right && y > top && y < bottom;
