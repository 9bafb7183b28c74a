import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import ts from 'typescript';
import { bodyOf, type FaultProxy } from './fault-proxy.js';
import { FORM_NAME, isForm, isHandedIn, pagesFor, staysAfterOrder } from './pages.js';
import type { Shopper } from './shoppers.js';

const file = (path: string) => new URL(path, import.meta.url);

/** What the shop's server knows of a shopper. */
export interface Customer {
  orders: number;
  /** How often the checkout was shown, from the server or as the browser kept it. */
  checkouts: number;
  /** Confirmations that the page told it of. */
  seen: Set<string>;
  /** Entries of a form that said `granted` with no proof beside them. */
  unbacked: number;
  /** The proof that came with a form, until the receiver has it. */
  handIns: Promise<void>[];
}

type Visit = { shopper: Shopper; customer: Customer; incoming: IncomingMessage; outgoing: ServerResponse };

/** The shop of the campaign: each shopper sees it under an address, and so with a storage, of their own. */
export class Shop {
  readonly #server = createServer((incoming, outgoing) => void this.#answer(incoming, outgoing));
  readonly #shoppers: readonly Shopper[];
  readonly #proxy: FaultProxy;
  readonly #customers = new Map<number, Customer>();
  readonly #waiting = new Map<number, () => void>();
  readonly #lateRules = new Map<number, (() => void)[]>();
  readonly #rulesMayCome = new Set<number>();
  readonly #files = new Map<string, Buffer | string>();

  constructor(shoppers: readonly Shopper[], proxy: FaultProxy) {
    this.#shoppers = shoppers;
    this.#proxy = proxy;
    const source = readFileSync(file('in-page.ts'), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022 },
    });
    this.#files.set('/in-page.js', `(() => {${outputText.replace(/^export .*$/gm, '')}})();`);
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  address(shopper: Shopper, path: string, host = 's'): string {
    return `http://${host}${shopper.index}${this.#site}${path}`;
  }

  get #site(): string {
    return `.shop.localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  customer({ index }: Shopper): Customer {
    const known = this.#customers.get(index);
    const customer = known ?? { orders: 0, checkouts: 0, seen: new Set(), unbacked: 0, handIns: [] };
    this.#customers.set(index, customer);
    return customer;
  }

  /** Whether it has come so far within so many milliseconds. */
  until({ index }: Shopper, isSo: (customer: Customer) => boolean, limitMs: number): Promise<boolean> {
    const customer = this.#customers.get(index)!;
    return new Promise((resolve) => {
      const end = setTimeout(() => resolve(isSo(customer)), limitMs);
      const look = () => {
        if (!isSo(customer)) return;
        clearTimeout(end);
        resolve(true);
      };
      this.#waiting.set(index, look);
      look();
    });
  }

  /** Faults are over, and rules are no longer late. */
  comesBack(shopper: Shopper): void {
    this.#proxy.comesBack(shopper);
    this.#releaseRules(shopper);
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const shopper = this.#whoAsks(incoming);
    if (!shopper) return void outgoing.writeHead(404).end();
    const visit = { shopper, customer: this.customer(shopper), incoming, outgoing };
    const { pathname } = new URL(incoming.url ?? '/', 'http://shop');
    if (pathname === '/consents') await this.#proxy.pass(shopper, incoming, outgoing);
    else if (pathname === '/order') await this.#takeOrder(visit);
    else if (pathname.startsWith('/told/')) tell(visit, pathname.slice('/told/'.length));
    else this.#show(visit, pathname);
    this.#waiting.get(shopper.index)?.();
  }

  /** Shoppers share the address of scripts, so that browsers keep them; modules are asked for with an origin. */
  #whoAsks({ headers: { host = '', origin = '' } }: IncomingMessage): Shopper | undefined {
    const [, index] = /^[rs](\d+)\./.exec(host) ?? /\/\/s(\d+)\./.exec(origin) ?? [];
    return this.#shoppers[Number(index)];
  }

  async #takeOrder({ shopper, customer, incoming, outgoing }: Visit): Promise<void> {
    const body = await bodyOf(incoming);
    if (!body) return; // broken off by the second of two clicks, or by whoever closed the page
    if (isForm(shopper.shape)) this.#readForm(shopper, new URLSearchParams(body.toString()));
    customer.orders++;
    this.#releaseRules(shopper);
    if (isForm(shopper.shape)) return void outgoing.writeHead(303, { Location: '/thanks' }).end();
    const next = staysAfterOrder(shopper) ? '' : '/thanks';
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ next }));
  }

  /** Only what says `granted` must have a proof beside it. */
  #readForm(shopper: Shopper, form: URLSearchParams): void {
    const proof = form.get(FORM_NAME);
    const claims = [...form].filter(
      ([name, value]) => name.startsWith(`${FORM_NAME}.`) && value === 'granted',
    );
    const customer = this.customer(shopper);
    if (claims.length > 0 && !proof) customer.unbacked++;
    if (proof && isHandedIn(shopper.shape)) customer.handIns.push(this.#handIn(shopper, Buffer.from(proof)));
  }

  /** A shop's server tries until the receiver has taken it. */
  async #handIn(shopper: Shopper, proof: Buffer): Promise<void> {
    const headers = { 'content-type': 'application/json', 'content-length': String(proof.length) };
    for (;;) {
      const answer = await this.#proxy.forward(shopper, { headers }, proof);
      if (answer && answer.status < 500) return;
      await this.#proxy.receiverIsBack();
    }
  }

  #show({ shopper, outgoing }: Visit, pathname: string): void {
    const endpoint = this.address(shopper, '/consents', shopper.endpoint === 'same-origin' ? 's' : 'r');
    const pages = pagesFor(shopper, { endpoint, scripts: `http://static${this.#site}/dist` });
    const name = pathname.slice(1);
    if (name in pages) {
      send(outgoing, 'text/html', pages[name as keyof typeof pages]);
      return;
    }
    const script = this.#read(pathname);
    if (script === undefined) return void outgoing.writeHead(404).end();
    const isRules = pathname.endsWith('/phone.js');
    const give = () => send(outgoing, 'text/javascript', script, isRules ? 'no-store' : 'max-age=3600');
    const { index, areRulesLate } = shopper;
    const isLate = isRules && areRulesLate && !this.#rulesMayCome.has(index);
    if (isLate) this.#lateRules.set(index, [...(this.#lateRules.get(index) ?? []), give]);
    else give();
  }

  #releaseRules({ index }: Shopper): void {
    this.#rulesMayCome.add(index);
    this.#lateRules.get(index)?.forEach((give) => give());
    this.#lateRules.delete(index);
  }

  #read(path: string): Buffer | string | undefined {
    const known = this.#files.get(path);
    if (known !== undefined || !path.startsWith('/dist/')) return known;
    const read = readFileSync(file(`../..${path}`));
    this.#files.set(path, read);
    return read;
  }
}

/** What the page tells of itself: that it is shown, or the id of a confirmation. */
function tell({ customer, outgoing }: Visit, what: string): void {
  if (what === 'checkout') customer.checkouts++;
  else if (what.includes('-')) customer.seen.add(what);
  outgoing.writeHead(204).end();
}

function send(outgoing: ServerResponse, type: string, body: Buffer | string, cache = 'no-cache'): void {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': cache };
  outgoing.writeHead(200, { ...headers, 'Access-Control-Allow-Origin': '*' }).end(body);
}
