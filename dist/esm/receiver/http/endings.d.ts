import type { Handler } from './router.js';
/** `DELETE /subjects/{phone}/links`: all links to this person's consents that were made until now open nothing more. */
export declare const deleteLinks: Handler;
/** `DELETE /subjects/{phone}/receipts`: the same for receipts. As evidence they hold as before. */
export declare const deleteReceipts: Handler;
