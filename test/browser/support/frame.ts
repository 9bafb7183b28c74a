import { assert } from 'chai';
import { page, until } from './opt-in.js';

/** A page of its own inside the running test, with its own registry of elements; it goes when the test ends. */
export interface Frame {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** What was thrown into that page. */
  faults: string[];
}

/** Opens a page with this markup. The component is in it only if the markup loads it. */
export async function frameOf(markup: string): Promise<Frame> {
  const frame = page<HTMLIFrameElement>('<iframe width="700" height="500"></iframe>');
  const window = frame.contentWindow as Frame['window'];
  const faults: string[] = [];
  frame.contentDocument!.open();
  window.addEventListener('error', ({ message }) => faults.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- keeps the address of the test, as srcdoc would not
  frame.contentDocument!.write(markup);
  frame.contentDocument!.close();
  await until(() => frame.contentDocument!.readyState !== 'loading');
  return { frame, window, document: frame.contentDocument!, faults };
}

/** The first opt-in of a page, once its class is defined there. */
export async function optInIn({ window, document }: Pick<Frame, 'window' | 'document'>) {
  await window.customElements.whenDefined('whatsapp-opt-in');
  const element = document.querySelector('whatsapp-opt-in');
  assert.isNotNull(element);
  return element;
}
