/** Whether a node is a button that submits this form: in it, or tied to it by `form=`; also one that is a component. */
export function submits(node: EventTarget, form: HTMLFormElement): boolean {
  if (!(node instanceof Element)) return false;
  const { type, form: owner = node.closest('form') } = node as Partial<HTMLButtonElement> & Element;
  return /^(?:submit|image)$/.test(type ?? '') && owner === form;
}

/** Whether a form has a button of its own that submits it, or its end is still on the way. */
export function isSubmitted(element: Element, form: HTMLFormElement): boolean {
  // Asked of the tree, as a form's own members may be hidden by inputs of their names.
  const buttons = (element.getRootNode() as ParentNode).querySelectorAll('button, input, [type="submit"]');
  return document.readyState === 'loading' || [...buttons].some((button) => submits(button, form));
}
