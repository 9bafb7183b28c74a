import { confirmationCodesIn } from '../../proof/index.js';
import { isProof } from '../rules/content.js';
import { learnIdentity } from './identity.js';
import { formsOf } from '../rules/number-forms.js';
import { knownPhone, withKey, writeUnder } from './write-event.js';
/**
 * Confirms the proofs whose codes a person sent from their phone. Where WhatsApp tells no number, the code says whose
 * message it is: nobody but who saw the page has it.
 */
export async function confirm(words, occasion, books) {
    let outcome = 'nothing';
    const phone = await knownPhone(occasion.person, books.store);
    for (const code of confirmationCodesIn(words)) {
        const proofs = await grantsWith(code, books.store);
        if (proofs.length === 0)
            continue;
        const own = phone === undefined ? proofs : proofs.filter((proof) => isFor(phone, proof));
        // Two people's proofs with one code: without a number there is no telling whose message it is.
        if (own.length === 0 || (phone === undefined && own.length > 1))
            return 'other-number';
        for (const proof of own)
            await confirmProof(proof, words, occasion, books);
        outcome = 'confirmed';
    }
    return outcome;
}
async function grantsWith(code, store) {
    const records = await store.findByEnd(code);
    return records.flatMap(({ content }) => isProof(content) && content.choices.some(({ granted }) => granted) ? [content] : []);
}
function isFor(phone, proof) {
    return formsOf(phone).includes(proof.subject.phone);
}
async function confirmProof(proof, words, occasion, books) {
    const { phone } = proof.subject;
    // Whose user id it is may itself be known by a code only, so that what WhatsApp says now is what counts.
    const byCode = occasion.person.phone === undefined;
    const entries = (await books.store.entriesOf([phone])).get(phone) ?? [];
    const isConfirmed = entries.some(({ effect }) => effect.kind === 'confirmation' &&
        effect.proofId === proof.id &&
        effect.at <= occasion.at &&
        (byCode || !effect.byCode));
    if (!isConfirmed) {
        const act = { act: 'confirmation', origin: 'text', words, confirms: proof.id };
        await writeUnder(phone, byCode ? { ...act, byCode } : act, occasion, books);
    }
    const { userId } = occasion.person;
    await learnIdentity({ ...withKey(occasion, proof.id), person: { phone, userId } }, books);
}
