import { between, chance, seeded, weighted, type Random } from './random.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The kinds of checkout. All but `form-alone` name an endpoint. */
export const SHAPES = {
  /** A form with the page's phone field, ordered by its submit button. */
  form: 25,
  /** The same; the form is the only way, and the shop's server hands in the proof. */
  'form-alone': 10,
  /** Both at once: the endpoint and the shop's server bring the same proof. */
  'form-and-endpoint': 10,
  /** A form in which the element asks for the number itself. */
  'form-own-phone': 10,
  /** No form: a button orders by `fetch`, and `submit-on` names it. */
  fetch: 25,
  /** The element's own field and own button, beside a shop that knows nothing of it. */
  'own-button': 10,
  /** A form without a submit button, ordered by `fetch` from a `type="button"` that `submit-on` names. */
  'button-in-form': 10,
};
export type Shape = keyof typeof SHAPES;

/** What happens to one post of a proof on its way. */
export const FAULTS = {
  /** The connection ends before the receiver hears of it. */
  'cut-before': 3,
  /** The receiver has stored it; the connection ends before the answer. */
  'cut-after': 4,
  /** The answer begins, and its body never ends. */
  'cut-answer': 2,
  error: 3,
  /** 429 with `Retry-After`. */
  busy: 2,
  /** A login page, with status 200. */
  page: 2,
  /** The answer is late. */
  slow: 3,
  /** Stored or not, no answer ever comes. */
  hang: 2,
  'hang-after': 1,
  /** Nothing reaches the receiver's address until the shopper comes back. */
  offline: 2,
};
export type FaultKind = keyof typeof FAULTS;
export interface Fault {
  kind: FaultKind;
  /** Of `error`. */
  status: number;
  /** Of `busy`: seconds. */
  retryAfter: number;
  /** Of `slow`: milliseconds. */
  delay: number;
}

/** What happens to the page around the click that orders. */
export const EVENTS = {
  none: 50,
  /** The order is placed and the page waits for the first answer of the receiver. */
  lingers: 10,
  close: 10,
  'double-click': 10,
  back: 10,
  reload: 9,
  /** SIGKILL while the shopper's proof is with the receiver. */
  kill: 1,
};
export type PageEvent = keyof typeof EVENTS;

/** All that is decided about one shopper before anything happens. */
export interface Shopper {
  index: number;
  engine: Engine;
  shape: Shape;
  /** In E.164; nobody else's. */
  phone: string;
  /** The same, as typed in Germany. */
  typed: string;
  /** The purposes whose boxes are ticked. */
  ticks: string[];
  input: 'pointer' | 'keyboard';
  endpoint: 'same-origin' | 'cross-origin';
  event: PageEvent;
  faults: Fault[];
  /** The rules for numbers come only when the order is placed. */
  areRulesLate: boolean;
  /** Whether the pages after the checkout, and the one of the return, have the element, only the script, or neither. */
  thanks: 'script' | 'bare';
  home: 'element' | 'script';
}

export type Shares = Partial<Record<Engine, number>>;

/** The shoppers of a campaign: for the same seed the same ones, however many come after them. */
export function planShoppers(count: number, seed: number, shares: Shares): Shopper[] {
  return Array.from({ length: count }, (_, index) => planShopper(index, seed, shares));
}

function planShopper(index: number, seed: number, shares: Shares): Shopper {
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const number = String(10_000_000 + index);
  const engine = weighted(random, shares as Record<Engine, number>);
  const shape = weighted(random, SHAPES);
  return {
    index,
    engine,
    shape,
    phone: `+49151${number}`,
    typed: chance(random, 0.5) ? `0151 ${number}` : `+49 (0)151 ${number.slice(0, 4)}-${number.slice(4)}`,
    ticks: ticks(random),
    input: chance(random, 0.2) ? 'keyboard' : 'pointer',
    endpoint: chance(random, 0.5) ? 'same-origin' : 'cross-origin',
    event: weighted(random, EVENTS),
    faults: faults(random),
    areRulesLate: chance(random, 0.1),
    thanks: chance(random, 0.5) ? 'script' : 'bare',
    // What a form as the only way did not take along waits for a page that names an endpoint.
    home: chance(random, 0.6) || shape === 'form-alone' ? 'element' : 'script',
  };
}

function ticks(random: Random): string[] {
  const { marketing, service } = { marketing: chance(random, 0.7), service: chance(random, 0.5) };
  return [...(marketing ? ['marketing'] : []), ...(service ? ['service'] : [])];
}

/** A third of all shoppers meet no fault; the others up to four in a row. */
function faults(random: Random): Fault[] {
  const count = chance(random, 1 / 3) ? 0 : between(random, 1, 4);
  return Array.from({ length: count }, () => ({
    kind: weighted(random, FAULTS),
    status: [500, 502, 503, 504][between(random, 0, 3)]!,
    retryAfter: chance(random, 0.1) ? 3600 : 1,
    delay: between(random, 50, 1500),
  }));
}
