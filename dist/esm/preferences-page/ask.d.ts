import type { OwnConsents } from '../proof/index.js';
import type { PageText } from './languages.js';
/** How the person stands, or the text that says why that is not shown. */
export type Answer = {
    consents: OwnConsents;
} | {
    problem: PageText;
};
/** Asks the receiver that the page is of. `token`: what stands in the address after `#`. */
export declare function ask(address: URL, token: string): Promise<Answer>;
