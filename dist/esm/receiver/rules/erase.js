import { uuidv7 } from '../../proof/index.js';
import { erasedSubject, withDigest } from './content.js';
import { sealed } from './enter.js';
import { formsOf } from './number-forms.js';
import { readStandings } from './read-standing.js';
/**
 * Takes a person's data out of the records: of their number in all its forms, and of the WhatsApp user ids known to
 * be theirs. What stays are digests, times and seals, which name nobody, so that the chain can still be checked; its last record
 * says that and when it was erased. Afterwards the number is unknown.
 *
 * @returns how many chains were erased; 0 when nothing was held.
 */
export async function erase(phone, books) {
    const numbers = [...formsOf(phone)].reverse();
    const userIds = (await readStandings(numbers, books.store)).flatMap((standing) => standing.userIds);
    let erased = 0;
    // The number last: until then, what failed in the middle is found again.
    for (const subject of [...new Set(userIds), ...numbers]) {
        if (await eraseChain(subject, books))
            erased += 1;
        await books.store.forget(subject);
    }
    return erased;
}
async function eraseChain(subject, books) {
    for (;;) {
        const tail = await books.store.tail(subject);
        if (!tail)
            return false;
        const now = books.clock();
        const content = withDigest({
            type: 'whatsapp-opt-in/erasure',
            version: 1,
            id: uuidv7(now.getTime()),
            at: now.toISOString(),
        });
        const record = await sealed({ content, subject, assurance: 'shop' }, tail, books);
        if (await books.store.erase(record, erasedSubject(content.id)))
            return true;
        // A record of the same subject came in between: it is erased as well, in the next round.
    }
}
