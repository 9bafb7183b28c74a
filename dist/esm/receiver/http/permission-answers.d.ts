import { type Permission } from '../rules/permission.js';
import { type Question } from '../rules/question.js';
import type { Desk } from '../desk.js';
import type { Item } from './item-bytes.js';
/** An item that is longer is no question. */
export declare const MAX_ITEM_BYTES = 1000;
/** What is wrong with an item that is no question. */
interface Wrong {
    /** `phone`, `purpose`, or empty for the whole. */
    path: string;
    message: string;
}
/** What one question of a list is answered with. */
export type PermissionAnswer = (Question & Permission) | {
    /** As given, where it was a text. */
    phone: string | null;
    purpose: string | null;
    allowed: false;
    reason: 'invalid';
    proofId: null;
    assurance: null;
    warnings: [];
    problems: Wrong[];
};
type Asking = Pick<Desk, 'store' | 'rules' | 'renewals' | 'clock'>;
/** Answers items in their order, batch by batch. `purpose` is meant where an item names none. */
export declare function answersTo(items: AsyncIterable<Item>, purpose: string | undefined, desk: Asking): AsyncGenerator<PermissionAnswer[]>;
export {};
