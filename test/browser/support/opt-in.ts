import '../../../src/define.js';
import type { OptInError, OptInEvent, OptInEventName, WhatsAppOptIn } from '../../../src/index.js';

/** What every element needs; a test names only what it is about. `undefined` leaves an attribute out. */
const REQUIRED = {
  business: 'Low Tide Coffee',
  'privacy-url': 'https://lowtide.example/privacy',
  lang: 'en',
};

const EVENTS: readonly OptInEventName[] = [
  'opt-in-ready',
  'opt-in-change',
  'opt-in-before-confirm',
  'opt-in-proof',
  'opt-in-delivered',
  'opt-in-queued',
  'opt-in-error',
];

export type Attributes = Record<string, string | undefined>;

export interface Setting {
  /** Where the element goes; the body of the page when not given. */
  into?: ParentNode & Node;
  /** Markup of its children, such as a JSON child or slotted texts. */
  html?: string;
  /** Properties, set before it is in the document. */
  properties?: object;
}

/** An element on the page, and what a person or a developer sees of it. */
export interface OptIn {
  element: WhatsAppOptIn;
  /** All its events so far, in order. */
  events: CustomEvent[];
  box(purpose: string): HTMLInputElement;
  label(purpose: string): HTMLElement;
  disclosure(purpose: string): HTMLElement;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a test knows which tag a part is
  part<T extends HTMLElement = HTMLElement>(name: string): T;
  /** The events of one name so far. */
  heard<Name extends OptInEventName>(name: Name): OptInEvent<Name>[];
  /** The errors reported so far, or those of one code. */
  errors(code?: OptInError['code']): OptInError[];
  /** What the shopper can read in it. */
  text(): string;
}

/** Shorter than a test's own limit, which could only say that something hangs. In milliseconds; never a measure of speed. */
const PATIENCE = 90_000;

const now = performance.now.bind(performance);

/** Waits for a condition; one that never comes is named. */
export async function until<T>(look: () => T | false | null | undefined): Promise<T> {
  const since = now();
  for (;;) {
    const found = look();
    if (found) return found;
    if (now() - since > PATIENCE) throw new Error(`Waited in vain for: ${String(look)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Watches an element that is made elsewhere (markup, a clone). */
export function watch(element: WhatsAppOptIn): OptIn {
  const events: CustomEvent[] = [];
  for (const name of EVENTS) element.addEventListener(name, (event) => events.push(event));
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see above
  const part = <T extends HTMLElement = HTMLElement>(name: string): T => {
    const found = element.renderRoot.querySelector<T>(`[part~="${name}"]`);
    if (!found) throw new Error(`<whatsapp-opt-in> shows no part "${name}" now`);
    return found;
  };
  const within = (purpose: string, name: string) => {
    const found = element.renderRoot.querySelector(`[data-purpose="${purpose}"] [part~="${name}"]`);
    if (!found) throw new Error(`<whatsapp-opt-in> shows no ${name} of ${purpose} now`);
    return found as HTMLElement;
  };
  const heard = <Name extends OptInEventName>(name: Name) =>
    events.filter((event): event is OptInEvent<Name> => event.type === name);
  return {
    element,
    events,
    part,
    heard,
    box: (purpose) => within(purpose, 'checkbox') as HTMLInputElement,
    label: (purpose) => within(purpose, 'label'),
    disclosure: (purpose) => within(purpose, 'disclosure'),
    errors: (code) =>
      heard('opt-in-error')
        .map(({ detail }) => detail.error)
        .filter((error) => !code || error.code === code),
    text: () => element.renderRoot.querySelector<HTMLElement>('#container')?.innerText ?? '',
  };
}

const made: Element[] = [];

/** Puts an element on the page and waits until it can be used, or has said why it cannot. */
export async function optIn(attributes: Attributes = {}, setting: Setting = {}): Promise<OptIn> {
  const element = document.createElement('whatsapp-opt-in');
  const given: Attributes = { ...REQUIRED, ...attributes };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) element.setAttribute(name, value);
  if (setting.html) element.append(document.createRange().createContextualFragment(setting.html));
  Object.assign(element, setting.properties);
  const watched = watch(element);
  (setting.into ?? document.body).append(element);
  made.push(element);
  await settled(watched);
  return watched;
}

/** Waits until an element can be used, or has said why it cannot. */
export async function settled({ element }: OptIn): Promise<void> {
  await element.updateComplete;
  await until(() => element.state !== 'loading');
  await element.updateComplete;
}

/** A piece of the page around the element, taken away after the test. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a test knows its own markup
export function page<T extends HTMLElement = HTMLElement>(markup: string): T {
  const piece = document.createRange().createContextualFragment(markup).firstElementChild as T;
  document.body.append(piece);
  made.push(piece);
  return piece;
}

/** Everything that the component has in the browser's storage, by key. */
export function storage(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(localStorage).filter(([key]) => key.startsWith('whatsapp-opt-in')),
  );
}

/** No test may leave ticks behind that the element of another would speak of. */
function takeAway(element: Element): void {
  // One that is out of the page already belongs to a test that keeps it for another.
  if (element.isConnected)
    for (const asked of [element, ...element.querySelectorAll('whatsapp-opt-in')])
      (asked as Partial<WhatsAppOptIn>).reset?.();
  element.remove();
}

beforeEach(() => {
  Object.keys(storage()).forEach((key) => localStorage.removeItem(key));
  sessionStorage.clear();
});
afterEach(() => made.splice(0).forEach(takeAway));
