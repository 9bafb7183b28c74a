import type { WhatsAppOptIn } from '../../../src/index.js';
import { openPage } from '../../wtr/page.js';
import { frameOf } from '../support/frame.js';
import { settled, until, watch, type OptIn } from '../support/opt-in.js';

/** What test/pages/seen.js has noted in a page. */
export interface Seen {
  violations: string[];
  errors: string[];
  faults: string[];
}

export const NOTHING: Seen = { violations: [], errors: [], faults: [] };

/** A page that loads the shipped files, as a site owner's page does. */
export interface Site {
  window: Window & typeof globalThis & { seen: Seen };
  document: Document;
  frame: HTMLIFrameElement;
}

export const LOADER = '/dist/loader.js';
export const MODULE = '/dist/whatsapp-opt-in.js';

/** What a site owner copies, with this in place of the address and more options or attributes behind. */
export function tag(more = 'async', src = LOADER): string {
  return `<script src="${src}" data-business="Low Tide Coffee" data-privacy-url="/privacy"
    data-endpoint="/consents" data-phone="+4915112345678" ${more}></script>`;
}

export const moduleTag = (src = MODULE) => `<script type="module" src="${src}"></script>`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens a page of test/pages/script-tag. */
export async function open(name: string): Promise<Site> {
  const frame = await openPage(`script-tag/${name}.html`);
  frames.push(frame);
  return { frame, window: frame.contentWindow as Site['window'], document: frame.contentDocument! };
}

/** A page with this markup. */
export async function write(body: string, head = ''): Promise<Site> {
  const { frame, window, document } = await frameOf(
    `<!doctype html><html lang="en"><head><script src="/test/pages/seen.js"></script>${head}</head><body>${body}</body></html>`,
  );
  await until(() => document.readyState === 'complete');
  return { frame, window: window as Site['window'], document };
}

export function elementsIn({ document }: Site): WhatsAppOptIn[] {
  return [...document.querySelectorAll('whatsapp-opt-in')];
}

/** Waits until the class has come and each element of the page can be used, or has said why it cannot. */
export async function usable(site: Site): Promise<OptIn[]> {
  await until(() => elementsIn(site).length);
  await site.window.customElements.whenDefined('whatsapp-opt-in');
  const watched = elementsIn(site).map(watch);
  for (const each of watched) await settled(each);
  return watched;
}

/** The same for a page with one element. */
export async function theOptIn(site: Site): Promise<OptIn> {
  const [first, ...more] = await usable(site);
  if (!first || more.length) throw new Error(`the page has ${more.length + 1} elements, not one`);
  return first;
}

/** The sibling before an element. */
export const before = ({ element }: OptIn): Element | null => element.previousElementSibling;

/** Adds a script as other scripts do: made by hand, and put in when everything is there already. */
export function addScript(
  { document }: Site,
  properties: Partial<HTMLScriptElement>,
  dataset: Record<string, string> = {},
): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script, properties);
  Object.assign(script.dataset, dataset);
  document.body.append(script);
  return script;
}
