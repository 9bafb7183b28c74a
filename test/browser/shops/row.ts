import { assert } from 'chai';
import { click, type } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { to, type Asking, type How } from './asking.js';
import { assertAgreed, visit, type Addresses, type Shop, type Visit } from './support.js';

export type Gets = ('endpoint' | 'order')[];

/** One place in one shop: who ticks a box there and orders has left one proof. */
export interface Row {
  where: string;
  shop: Shop;
  /** The page's field for the number; otherwise it is typed into the element's own. */
  number?: string;
  /** What happens before the shopper comes to the boxes. */
  before?: (visit: Visit) => Promise<void>;
  /** What the shopper presses, one after the other; `own` is the element's own button. */
  order: string | string[];
  /** Where the shop gets the proof. */
  gets: Gets;
  /** What whoever runs the shop reads in the console; otherwise nothing. */
  tells?: RegExp;
}

export const BOTH: Gets = ['endpoint', 'order'];

export type Ask = (at: Addresses) => Asking;

/** The element, as tag or as markup, with these options, and with the endpoint unless it is to have none. */
export const ask =
  (how: How, options: Record<string, string>, hasEndpoint = true): Ask =>
  (at) =>
    how({ ...options, ...(hasEndpoint && to(at)) });

const NUMBER = '0151 12345678';

/** Gives the number and ticks a box as a person would, and presses what orders. */
async function order(shop: Visit, { number, before, order }: Row): Promise<void> {
  if (number) await shop.types(number, NUMBER);
  await before?.(shop);
  const asked = await shop.asked();
  await click(asked.box('marketing'));
  if (asked.element.renderRoot.querySelector('[part=phone-input]')) {
    await click(asked.part('phone-input'));
    await type(NUMBER);
  }
  await until(() => asked.element.capture());
  assert.lengthOf(await shop.atEndpoint(), 0);
  if (order === 'own') await click(asked.part('confirm'));
  else
    for (const button of [order].flat()) {
      await until(() => asked.element.state !== 'pending'); // what it says then moves the page
      await shop.clicks(button);
    }
}

async function assertOneProof(shop: Visit, gets: Gets): Promise<void> {
  const [atEndpoint, inOrders] = [await shop.atEndpoint(), await shop.inOrders()];
  const proofs = [...atEndpoint, ...inOrders];
  assert.equal(new Set(proofs.map(({ id }) => id)).size, 1, 'one proof in all');
  proofs.forEach(assertAgreed);
  if (gets.includes('endpoint')) assert.isNotEmpty(atEndpoint, 'at the endpoint');
  if (!gets.includes('order')) return;
  assert.isNotEmpty(inOrders, 'in the order');
  const fields = new Map(await shop.orderFields());
  assert.equal(fields.get('whatsapp_opt_in.marketing'), 'granted');
  assert.equal(fields.get('whatsapp_opt_in.service'), 'not-granted');
}

export function tryEach(rows: Row[]): void {
  for (const row of rows)
    it(row.where, async () => {
      const shop = await visit(row.shop);
      await order(shop, row);
      if (row.order !== 'own') await shop.ordered();
      if (row.gets.includes('endpoint')) await shop.delivered();
      await assertOneProof(shop, row.gets);
      assert.deepEqual(
        window.told.filter((line) => !row.tells?.test(line)),
        [],
      );
      assert.lengthOf(window.told, row.tells ? 1 : 0);
      assert.deepEqual(window.faults, []);
    });
}
