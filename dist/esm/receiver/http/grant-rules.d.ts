import type { Desk } from '../desk.js';
/** The same desk, to which the receiver's own page is one of the business's pages: where links lead to. */
export declare function withOwnPage<Part extends Pick<Desk, 'rules' | 'addressOf'>>(desk: Part, request: Request): Part;
