import { keepDoubts } from '../rules/doubt.js';
import { codedIn, confirmProof, isConfirmed } from './confirmation.js';
import { keep } from './keep.js';
import { meaningFrom } from './languages.js';
import { asksToStart, optInOf } from './opt-in.js';
import { meaningOfReply } from './opt-out.js';
import { writeEvent } from './write-event.js';
/** Brings into effect what a person wrote or tapped. */
export async function takeSpoken(spoken, occasion, books) {
    const { origin } = spoken;
    const words = wordsOf(spoken);
    const coded = spoken.kind === 'words' ? await codedIn(words, occasion, books) : undefined;
    switch (await meaningOf(spoken, coded?.ownWords, occasion, books)) {
        case 'withdraw-all':
            return change({ act: 'withdrawal', origin, purposes: 'all', words }, occasion, books);
        case 'withdraw-marketing':
            return change({ act: 'withdrawal', origin, purposes: ['marketing'], words }, occasion, books);
        case 'unclear':
            return keep({ reason: 'unclear', words }, occasion, books);
        case 'nothing':
            return coded ? takeCoded(coded, words, occasion, books) : takeOther(spoken, occasion, books);
    }
}
async function takeCoded({ worth, proofs: [first, ...others] }, words, occasion, books) {
    switch (worth) {
        case 'own':
            for (const proof of [first, ...others])
                await confirmProof(proof, words, occasion, books);
            return keepDoubts(first.subject.phone, books, books.rules);
        case 'expired':
            if (!(await isConfirmed(first, books)))
                await keep({ reason: 'code-expired', words, record: first.id }, occasion, books);
            return;
        case 'other-number':
            return keep({ reason: 'code-from-other-number', words, record: first.id }, occasion, books);
        case 'number-missing':
            return keep({ reason: 'code-without-number', words, record: first.id }, occasion, books);
        case 'nothing':
            return;
    }
}
/** What takes nothing back may be the answer to a question in the chat. */
async function takeOther(spoken, occasion, books) {
    if (occasion.isPast)
        return; // the question of today was not asked then
    const words = wordsOf(spoken);
    const optIn = optInOf(spoken, books.optIns);
    if (optIn) {
        const { asked, language } = optIn;
        const purposes = [...optIn.purposes];
        return change({ act: 'grant', origin: spoken.origin, purposes, words, asked, language }, occasion, books);
    }
    if (asksToStart(words))
        await keep({ reason: 'unclear', words }, occasion, books);
}
function wordsOf(spoken) {
    return spoken.kind === 'words' ? spoken.words : (spoken.label ?? spoken.payload ?? '');
}
async function meaningOf(spoken, ownWords, { person }, { store }) {
    if (spoken.kind === 'reply')
        return meaningOfReply(spoken.label, spoken.payload);
    return meaningFrom(person, ownWords ?? spoken.words, store);
}
/** Also of somebody unknown: their proof may still be on its way. Of nobody, only words are worth a look. */
export async function change(act, occasion, books) {
    const isWritten = await writeEvent(act, occasion, books);
    const { words } = act;
    if (!isWritten && words)
        await keep({ reason: 'sender-missing', words }, occasion, books);
}
