import { parentOf } from '../base/host-page.js';
/**
 * Whether a person can get to a field: it is drawn, has room, and nothing around it is closed, collapsed or inert. A
 * field that only has to be scrolled to can be reached.
 */
export function isReachable(field) {
    const { right, bottom, width, height } = field.getBoundingClientRect();
    const isOnPage = right + scrollX > 0 && bottom + scrollY > 0 && width > 1 && height > 1;
    return isOnPage && isDrawn(field) && !isShutIn(field);
}
/** Whether the browser draws an element at all. */
export function isDrawn(element) {
    // Safari before 17.4 has no checkVisibility.
    return (element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ??
        getComputedStyle(element).visibility === 'visible');
}
/** Something around it takes no input, behind a modal dialog for example, or leaves no room for anything. */
function isShutIn(field) {
    const modal = document.querySelector('dialog:modal');
    let isInModal = !modal;
    for (let at = field; at; at = parentOf(at)) {
        isInModal ||= at === modal;
        const { clientHeight, clientWidth } = at;
        const isCollapsed = clientHeight < 2 || clientWidth < 2;
        if (at.hasAttribute('inert') || (isCollapsed && getComputedStyle(at).overflow !== 'visible'))
            return true;
    }
    return !isInModal;
}
