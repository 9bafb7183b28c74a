import { executeServerCommand } from '@web/test-runner-commands';

/**
 * What a screen reader is given of an element, in words: see spoken.js. Undefined where the engine shows its
 * accessibility tree to nobody, as all but Chromium: the test then skips itself.
 */
export async function readOut(element: Element): Promise<string[] | undefined> {
  Object.assign(window, { elementToReadOut: element });
  const lines: string[] | false = await executeServerCommand('read-out');
  return lines || undefined;
}
