/** Whether a node is a button that submits this form: in it, or tied to it by `form=`; also one that is a component. */
export function submits(node, form) {
    if (!(node instanceof Element))
        return false;
    const { type, form: owner = node.closest('form') } = node;
    return /^(?:submit|image)$/.test(type ?? '') && owner === form;
}
/** Whether a form has a button of its own that submits it, or its end is still on the way. */
export function isSubmitted(element, form) {
    return document.readyState === 'loading' || defaultButton(element, form) !== undefined;
}
/** The button that Enter in a field of the form presses: the first in the same tree that submits it. */
export function defaultButton(element, form) {
    // Asked of the tree, as a form's own members may be hidden by inputs of their names.
    const root = element.getRootNode();
    const buttons = root.querySelectorAll('button, input, [type="submit"]');
    return [...buttons].find((button) => form && submits(button, form));
}
