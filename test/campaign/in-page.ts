/**
 * Runs first in every page of the shop: notes which proofs were made, finds things for whoever holds the mouse, and
 * tells what the browser keeps.
 */
interface Entry {
  id: string;
  notBefore: number;
}

/** What the browser of a shopper holds. */
export interface Kept {
  /** Ids of all confirmations that were seen here, proofs and drafts. */
  seen: string[];
  outbox: Entry[];
  refused: string[];
  /** When it was looked at. */
  at: number;
}

const QUEUED = 'whatsapp-opt-in:outbox-1:';
const REFUSED = 'whatsapp-opt-in:refused-1:';
const SEEN = 'campaign:seen:';
/** Whoever waits longer than this has been asked to by the receiver. */
const SOON_MS = 60_000;

const keys = (prefix: string) =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

/** In storage and at the shop's server, as a page or a storage may be gone the next moment. */
function see(id: string): void {
  if (localStorage.getItem(SEEN + id) !== null) return;
  localStorage.setItem(SEEN + id, '');
  navigator.sendBeacon(`/told/${id}`);
}

let isAnswered = false;
const proofOf = (event: Event) => (event as CustomEvent<{ proof: { id: string } }>).detail.proof;

for (const id of [...keys(QUEUED), ...keys(REFUSED)]) see(id);
addEventListener('opt-in-proof', (event) => see(proofOf(event).id));
for (const type of ['opt-in-delivered', 'opt-in-queued']) {
  addEventListener(type, (event) => {
    see(proofOf(event).id);
    isAnswered = true;
  });
}

addEventListener('pageshow', () => navigator.sendBeacon('/told' + location.pathname));

async function until(isSo: () => unknown, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

const outbox = () => keys(QUEUED).map((key) => JSON.parse(localStorage.getItem(QUEUED + key)!) as Entry);
const isWaiting = () => outbox().some(({ notBefore }) => notBefore < Date.now() + SOON_MS);
const optIn = () => document.querySelector<Element & { state?: string }>('whatsapp-opt-in');

const inPage = {
  /** Until the element can be ticked: before, boxes still move. */
  async ready(limitMs: number): Promise<string> {
    await until(() => /ready|error|delivered/.test(optIn()?.state ?? ''), limitMs);
    return optIn()?.state ?? 'none';
  },

  /** Where to click on something, in the page or inside the element; nothing where something else is in the way. */
  spot(selector: string, isInside: boolean): { x: number; y: number } | undefined {
    const root = isInside ? optIn()?.shadowRoot : document;
    const found = root?.querySelector(selector);
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found?.getBoundingClientRect();
    if (!root || !box?.width) return undefined;
    const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
    return root.elementFromPoint(x, y)?.closest(selector) === found ? { x, y } : undefined;
  },

  focus(selector: string): void {
    optIn()?.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  },

  state: () => optIn()?.state,

  isTicked: (selector: string) =>
    optIn()?.shadowRoot?.querySelector<HTMLInputElement>(selector)?.checked === true,

  /** Orders without a form, and goes on or stays as the address of the answer says. */
  async order(): Promise<void> {
    const answer = await fetch('/order', { method: 'POST' });
    const { next } = (await answer.json()) as { next: string };
    if (next) location.href = next;
  },

  /** After the answer to whoever asks: a page that is put away never gives one. */
  back(): void {
    setTimeout(() => history.back());
  },

  /** Until one attempt to deliver has ended, or there is none to wait for. */
  answered: (limitMs: number) => until(() => isAnswered || !isWaiting(), limitMs),

  /** What the browser holds once its outbox is empty, or all in it waits because it was asked to. */
  async settled(limitMs: number): Promise<Kept> {
    await until(() => !isWaiting(), limitMs);
    return { seen: keys(SEEN), outbox: outbox(), refused: keys(REFUSED), at: Date.now() };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
