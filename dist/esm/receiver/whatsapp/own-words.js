import { loadMessages, matchLanguage, createTranslator } from '../../i18n/index.js';
import { draftOf } from '../../on-whatsapp/address.js';
import { confirmationCode } from '../../proof/index.js';
import { normalised } from './normalised.js';
/**
 * What somebody wrote themselves in a message with the code of a proof. The ready-made text around the code names the
 * business, whose name may be a word that takes consents back: Lands' End, Stop & Shop.
 */
export async function ownWords(words, proofs) {
    const text = spaced(proofs.reduce(withoutCode, words.normalize('NFKC')));
    for (const proof of proofs) {
        const rest = withoutDraft(text, await draftWithoutCode(proof));
        if (rest !== undefined)
            return rest;
    }
    return proofs.reduce(withoutName, text);
}
/** Where the draft stands to the letter, what is beside it stays so too: signs and capitals may say something. */
function withoutDraft(text, draft) {
    const literal = spaced(draft.normalize('NFKC'));
    if (text.includes(literal))
        return text.replace(literal, ' ').trim();
    const [plainText, plain] = [normalised(text), normalised(draft)];
    return plainText.includes(plain) ? plainText.replace(plain, ' ').trim() : undefined;
}
function spaced(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** As `confirmationCodesIn` reads it: in lower case, with another hyphen or none, with letters taken for digits. */
function withoutCode(text, { id }) {
    const digits = confirmationCode(id)
        .replace('-', '')
        .split('')
        .map((digit) => MISREAD[digit] ?? digit);
    const halves = [digits.slice(0, 4), digits.slice(4)].map((half) => half.join(''));
    return text.replace(new RegExp(`(?<![A-Z0-9])${halves.join('[-\\u2010-\\u2015\\u2212 ]?')}(?![A-Z0-9])`, 'gi'), ' ');
}
const MISREAD = { 0: '[0O]', 1: '[1IL]' };
/** The element's own text; a site may have put another one over it. */
async function draftWithoutCode({ notice, controller }) {
    const language = matchLanguage(notice.language) ?? 'en';
    const messages = await loadMessages(language);
    return draftOf('', createTranslator(language, messages, { business: controller.name }));
}
/** Of an edited text the name is taken out, once; not where it is all that was written: a shop may be called END. */
function withoutName(text, { controller }) {
    const name = spaced(controller.name.normalize('NFKC'));
    const literal = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(SYNTAX, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
    const rest = literal.test(text)
        ? text.replace(literal, ' ')
        : ` ${normalised(text)} `.replace(` ${normalised(name)} `, ' ');
    return normalised(rest) === '' ? text : spaced(rest);
}
/** Characters that mean something in a regular expression. */
const SYNTAX = /[$()*+./?[\\\]^{|}]/g;
