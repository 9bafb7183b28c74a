import { formsOf } from '../rules/number-forms.js';
import { requirePhone } from './subjects.js';
/** `DELETE /subjects/{phone}/links`: all links to this person's consents that were made until now open nothing more. */
export const deleteLinks = endingOf('link');
/** `DELETE /subjects/{phone}/receipts`: the same for receipts. As evidence they hold as before. */
export const deleteReceipts = endingOf('receipt');
/** 204 also when nothing was held: what was asked for is so. Then nothing is written down about the number either. */
function endingOf(kind) {
    return async ({ parameters: { phone = '' } }, { store, clock }) => {
        const at = clock().toISOString();
        for (const subject of formsOf(requirePhone(phone))) {
            if (await store.tail(subject))
                await store.end(kind, subject, at);
        }
        return new Response(null, { status: 204 });
    };
}
