import { confirmationCodesIn } from '../../proof/index.js';
import { isProof } from '../rules/content.js';
import { formsOf } from '../rules/number-forms.js';
import { ownWords } from './own-words.js';
import { knownPhone, writeUnder } from './write-event.js';
/** How long a code is good for, from when the receiver got its proof. */
export const CODE_HOURS = 24;
/** Looks the codes in a text up; nothing where it holds none of a proof that grants something. */
export async function codedIn(words, { person, at }, books) {
    const held = [];
    for (const code of confirmationCodesIn(words))
        held.push(...(await grantsWith(code, at, books.store)));
    const phone = await knownPhone(person, books.store);
    const found = judge(held, phone);
    return found && { ...found, ownWords: await ownWords(words, found.proofs) };
}
function judge(held, phone) {
    const own = held.filter(({ proof }) => phone !== undefined && isFor(phone, proof));
    const worths = [
        ['own', own.filter(({ isInTime }) => isInTime)],
        ['expired', own],
        [phone === undefined ? 'number-missing' : 'other-number', held.filter(({ isInTime }) => isInTime)],
        ['nothing', held],
    ];
    for (const [worth, found] of worths) {
        const [first, ...others] = found.map(({ proof }) => proof);
        if (first)
            return { worth, proofs: [first, ...others] };
    }
    return undefined;
}
async function grantsWith(code, at, store) {
    const records = await store.findByEnd(code);
    return records.flatMap(({ content, receivedAt }) => isProof(content) && content.choices.some(({ granted }) => granted)
        ? [{ proof: content, isInTime: at <= endOf(receivedAt) }]
        : []);
}
function endOf(receivedAt) {
    return new Date(Date.parse(receivedAt) + CODE_HOURS * 3_600_000).toISOString();
}
function isFor(phone, proof) {
    return formsOf(phone).includes(proof.subject.phone);
}
/** Writes down that a proof was confirmed from the phone it is about. */
export async function confirmProof(proof, words, occasion, books) {
    const { phone } = proof.subject;
    const entries = await entriesOf(phone, books.store);
    if (entries.some(({ effect }) => confirms(effect, proof) && effect.at <= occasion.at))
        return;
    await writeUnder(phone, { act: 'confirmation', origin: 'text', words, confirms: proof.id }, occasion, books);
}
export async function isConfirmed(proof, { store }) {
    return (await entriesOf(proof.subject.phone, store)).some(({ effect }) => confirms(effect, proof));
}
async function entriesOf(phone, store) {
    return (await store.entriesOf([phone])).get(phone) ?? [];
}
function confirms(effect, { id }) {
    return effect.kind === 'confirmation' && effect.recordId === id;
}
