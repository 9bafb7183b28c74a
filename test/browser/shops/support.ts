import { assert } from 'chai';
import { verify } from '../../../src/proof/index.js';
import type { ConsentProof, WhatsAppOptIn } from '../../../src/index.js';
import { endpoint, type Answer, type Endpoint, type Received } from '../../wtr/endpoint.js';
import { click, type } from '../../wtr/input.js';
import { page, settled, until, watch, type OptIn } from '../support/opt-in.js';

/** Addresses that a page of a shop needs. */
export interface Addresses {
  consents: string;
  orders: string;
  updates: string;
  /** Where a shopper comes to after ordering. */
  thanks: string;
  /** The page itself. */
  here: string;
}

/** A page of a shop, and what its server says. */
export interface ShopPage {
  head?: string;
  body: string;
  /** Answers to its own script, in order. One that is held comes when the page has loaded, and our script with it. */
  updates?: Answer[];
  orders?: Answer[];
}

export type Shop = (at: Addresses) => ShopPage;

declare global {
  interface Window {
    /** Errors and warnings in the console of the shop's pages, and what was thrown there: see shop.js. */
    told: string[];
    faults: string[];
  }
}

type ShopWindow = Window & typeof globalThis & { shop: { updated: number } };

export const html = (body: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

const THANKS = html('<!doctype html><title>Thank you</title><h1 id="thanks">Thank you</h1>');

/** A person in a shop: the pages have addresses of their own, and go where they like. */
export class Visit {
  readonly frame: HTMLIFrameElement;
  readonly updates: Endpoint;
  readonly #consents: Endpoint;
  readonly #orders: Endpoint;

  constructor(frame: HTMLIFrameElement, at: { consents: Endpoint; orders: Endpoint; updates: Endpoint }) {
    this.frame = frame;
    this.updates = at.updates;
    this.#consents = at.consents;
    this.#orders = at.orders;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get window(): ShopWindow {
    return this.frame.contentWindow as ShopWindow;
  }

  get elements(): WhatsAppOptIn[] {
    return [...this.document.querySelectorAll('whatsapp-opt-in')];
  }

  find<T extends Element = HTMLElement>(selector: string): Promise<T> {
    return until(() => this.document.querySelector<T>(selector));
  }

  /** Waits until the shop's own script has changed the page so often. */
  async updated(times: number): Promise<void> {
    await until(() => this.window.shop.updated >= times);
  }

  /** The one element that can be used. */
  async asked(): Promise<OptIn> {
    const isUsable = ({ state }: Partial<WhatsAppOptIn>) => state !== undefined && state !== 'loading';
    const element = await until(() => this.elements.find(isUsable));
    assert.lengthOf(this.elements, 1, 'one element in the page');
    const asked = watch(element);
    await settled(asked);
    return asked;
  }

  async clicks(selector: string): Promise<void> {
    await click(await this.find(selector));
  }

  async types(selector: string, text: string): Promise<void> {
    await this.clicks(selector);
    await type(text);
  }

  /** Waits until the shop has the order; where it leads to another page, until that is there. */
  async ordered(): Promise<void> {
    await this.#orders.received(1);
    await this.find('#thanks');
  }

  /** The proofs at the endpoint, each once however often it was sent. */
  async atEndpoint(): Promise<ConsentProof[]> {
    const proofs = (await this.#consents.requests()).map(({ body }) => JSON.parse(body) as ConsentProof);
    return [...new Map(proofs.map((proof) => [proof.id, proof])).values()];
  }

  /** The fields of all that the shop's own script or form has sent as orders. */
  async orderFields(): Promise<[string, string][]> {
    const orders = (await this.#orders.requests()).filter(({ method }) => method === 'POST');
    return (await Promise.all(orders.map(fieldsOf))).flat();
  }

  async inOrders(): Promise<ConsentProof[]> {
    const fields = await this.orderFields();
    return fields.flatMap(([name, value]) =>
      name === 'whatsapp_opt_in' && value ? [JSON.parse(value) as ConsentProof] : [],
    );
  }

  /** Waits for a proof at the endpoint. */
  async delivered(): Promise<void> {
    await this.#consents.received(1);
  }
}

async function fieldsOf({ headers, body }: Received): Promise<[string, string][]> {
  const type = headers['content-type'] ?? '';
  if (type.includes('json')) return Object.entries(JSON.parse(body) as Record<string, string>);
  const data = await new Response(body, { headers: { 'Content-Type': type } }).formData();
  return [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
}

/** Opens a shop at an address of its own. */
export async function visit(shop: Shop): Promise<Visit> {
  const [consents, thanks] = [await endpoint({ status: 201, body: {} }), await endpoint(THANKS)];
  const [here, orders, updates] = [await endpoint(), await endpoint(), await endpoint()];
  const servers = { consents, here, orders, thanks, updates };
  const at = Object.fromEntries(Object.entries(servers).map(([name, { path }]) => [name, path]));
  const made = shop(at as unknown as Addresses);
  await orders.answer(...(made.orders ?? [THANKS]));
  await updates.answer(...(made.updates ?? []));
  const first = `<script src="/test/pages/shops/shop.js" data-orders="${orders.path}"
    data-updates="${updates.path}" data-thanks="${thanks.path}"></script>`;
  await here.answer(
    html(
      `<!doctype html><html lang="en"><head>${first}${made.head ?? ''}</head><body>${made.body}</body></html>`,
    ),
  );
  Object.assign(window, { told: [], faults: [] });
  const frame = page<HTMLIFrameElement>('<iframe width="780" height="580"></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = here.path;
  await loaded;
  if (made.updates?.[0]?.hold) {
    await updates.received(1);
    await updates.release();
  }
  return new Visit(frame, servers);
}

/** Whether a proof holds and says that the person agreed to offers. */
export function assertAgreed(proof: ConsentProof | undefined): void {
  assert.isTrue(verify(proof).valid);
  assert.equal(proof!.subject.phone, '+4915112345678');
  const granted = proof!.choices.filter((choice) => choice.granted).map(({ purpose }) => purpose);
  assert.deepEqual(granted, ['marketing']);
}
