import { LOADER, moduleTag } from '../script-tag/support.js';
import type { Addresses } from './support.js';

/** How an element comes into a page: by one tag, or as markup beside the module. */
export interface Asking {
  head: string;
  body: string;
}

type Options = Record<string, string>;

const REQUIRED = { business: 'Low Tide Coffee', 'privacy-url': '/privacy', country: 'DE' };

const written = (options: Options) =>
  Object.entries(options)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** The one tag of the loader. */
export function tag(options: Options): Asking {
  const data = Object.entries({ ...REQUIRED, ...options }).map(([name, value]) => [`data-${name}`, value]);
  return { head: '', body: `<script async src="${LOADER}" ${written(Object.fromEntries(data))}></script>` };
}

/** The tag as an optimiser leaves it: its script is made anew, elsewhere than it was run, at the first touch. */
export function delayed(options: Options): Asking {
  const { body } = tag(options);
  const held = body.replace(' src=', ' type="rocketlazyloadscript" data-rocket-src=');
  return { head: `<script src="/test/pages/shops/delay.js"></script>`, body: held };
}

/** The element as markup. */
export function markup(options: Options): Asking {
  const body = `<whatsapp-opt-in ${written({ ...REQUIRED, ...options })}></whatsapp-opt-in>`;
  return { head: moduleTag(), body };
}

export type How = typeof tag;

/** The endpoint as an option. */
export const to = ({ consents }: Addresses): Options => ({ endpoint: consents });
