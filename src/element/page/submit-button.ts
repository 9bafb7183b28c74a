/** Whether a node is a button that submits this form: in it, or tied to it by `form=`; also one that is a component. */
export function submits(node: EventTarget, form: HTMLFormElement): boolean {
  if (!(node instanceof Element)) return false;
  const { type, form: owner = node.closest('form') } = node as Partial<HTMLButtonElement> & Element;
  return /^(?:submit|image)$/.test(type ?? '') && owner === form;
}

/** Whether a form has a button of its own that submits it, or its end is still on the way. */
export function isSubmitted(element: Element, form: HTMLFormElement): boolean {
  return document.readyState === 'loading' || defaultButton(element, form) !== undefined;
}

/** The button that Enter in a field of the form presses: the first in the same tree that submits it. */
export function defaultButton(element: Element, form: HTMLFormElement | null): HTMLElement | undefined {
  // Asked of the tree, as a form's own members may be hidden by inputs of their names.
  const root = element.getRootNode() as ParentNode;
  const buttons = root.querySelectorAll<HTMLElement>('button, input, [type="submit"]');
  return [...buttons].find((button) => form && submits(button, form));
}
