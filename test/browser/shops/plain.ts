import type { Answer } from '../../wtr/endpoint.js';
import type { Ask } from './row.js';
import type { Addresses, Shop } from './support.js';

export interface PlainForm {
  head?: string;
  /** Attributes of the form. */
  form?: (at: Addresses) => string;
  /** What the shopper presses. */
  button: string;
  /** Markup around the form. */
  before?: string;
  after?: string;
  orders?: (at: Addresses) => Answer[];
}

const posted = ({ orders }: Addresses) => `method="post" action="${orders}"`;

/** A plain form that leaves in one of many ways. */
export function plain(page: PlainForm, ask: Ask): Shop {
  const { head = '', form = posted, button, before = '', after = '', orders } = page;
  return (at) => {
    const asking = ask(at);
    const fields = `<input type="tel" name="phone" id="phone">${asking.body}${button}`;
    return {
      head: head + asking.head,
      body: `${before}<form ${form(at)}>${fields}</form>${after}`,
      ...(orders && { orders: orders(at) }),
    };
  };
}
