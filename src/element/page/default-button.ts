/** The button that Enter in a field of the form presses: the first in the same tree that submits it. */
export function defaultButton(element: Element, form: HTMLFormElement | null): HTMLButtonElement | undefined {
  const buttons = (element.getRootNode() as ParentNode).querySelectorAll<HTMLButtonElement>('button, input');
  return [...buttons].find((button) => form && button.form === form && /submit|image/.test(button.type));
}
