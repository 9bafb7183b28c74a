/** Dispatches an event on a node; false when a listener prevented it. */
export function dispatch(target, name, ...[detail]) {
    const cancelable = name === 'opt-in-before-confirm';
    return target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}
