import type { Endpoint } from '../../wtr/endpoint.js';
import type { ConsentProof } from '../../../src/index.js';
import { page } from '../support/opt-in.js';

/** The form field that holds the proof, as an object. */
export function proofIn(
  data: FormData | URLSearchParams,
  name = 'whatsapp_opt_in',
): ConsentProof | undefined {
  const json = data.get(name);
  return typeof json === 'string' ? (JSON.parse(json) as ConsentProof) : undefined;
}

/** A form of a shop with a field, a button and room for more; it goes to `action`, into a frame of its own. */
export function shopForm(attributes = '', more = ''): HTMLFormElement {
  page('<iframe name="sink"></iframe>');
  return page<HTMLFormElement>(
    `<form method="post" target="sink" ${attributes}><input name="note"><button>Buy</button>${more}</form>`,
  );
}

export function buttonOf(form: Element): HTMLButtonElement {
  return form.querySelector('button')!;
}

/** Keeps the form on the page and notes the data of each submission, as a page with a handler of its own does. */
export function catchSubmissions(form: HTMLFormElement): FormData[] {
  const submissions: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submissions.push(new FormData(form));
  });
  return submissions;
}

/** The bodies that the shop's server got, as form data. */
export async function bodiesAt(shop: Endpoint, count: number): Promise<URLSearchParams[]> {
  return (await shop.received(count)).map(({ body }) => new URLSearchParams(body));
}
