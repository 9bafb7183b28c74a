/** Whether a node is a button that submits this form: in it, or tied to it by `form=`; also one that is a component. */
export declare function submits(node: EventTarget, form: HTMLFormElement): boolean;
/** Whether a form has a button of its own that submits it, or its end is still on the way. */
export declare function isSubmitted(element: Element, form: HTMLFormElement): boolean;
/** The button that Enter in a field of the form presses: the first in the same tree that submits it. */
export declare function defaultButton(element: Element, form: HTMLFormElement | null): HTMLElement | undefined;
