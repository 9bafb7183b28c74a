import * as z from 'zod/mini';
import { PURPOSE } from '../rules/question.js';
import { readList } from '../rules/read-setting.js';
import { bare } from './opt-in.js';
import { meaningOfReply, meaningOfText } from './opt-out.js';
/** WhatsApp's own limit on a text, and on what a button is called by. */
const LONGEST_TEXT = 4096;
const LONGEST_REPLY = 256;
const texts = (longest) => z.array(text(longest)).check(z.minLength(1));
const optIn = z.strictObject({
    words: z.optional(texts(LONGEST_TEXT)),
    replies: z.optional(texts(LONGEST_REPLY)),
    purposes: z.array(PURPOSE).check(z.minLength(1)),
    asked: text(LONGEST_TEXT),
    language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
});
const RULES = {
    words: 'must be a list of texts, such as ["START"].',
    replies: 'must be a list of texts: the payloads or ids of buttons.',
    purposes: 'must be a list of ids of purposes, such as ["marketing"].',
    asked: `must be the words of the message that asks, at most ${LONGEST_TEXT} characters.`,
    language: 'must be the language of the message that asks, such as en or pt-BR.',
};
/**
 * Reads by what a person agrees in the chat.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export function readOptIns(value, name) {
    const optIns = readList(name, optIn, RULES, value);
    const taken = new Set();
    for (const [index, { words = [], replies = [] }] of optIns.entries()) {
        const place = `${name}[${index}]`;
        if (words.length + replies.length === 0) {
            throw new TypeError(`${place} must have words, replies, or both: they are the yes.`);
        }
        for (const word of words)
            requireWord(word, `${place}.words`, taken);
        for (const reply of replies)
            requireReply(reply, `${place}.replies`, taken);
    }
    return optIns;
}
function requireWord(word, place, taken) {
    if (bare(word) === '')
        throw new TypeError(`${place}: "${word}" holds no letter and no digit.`);
    if (meaningOfText(word) !== 'nothing')
        throw takesBack(word, place);
    requireOnce(`word ${bare(word)}`, word, place, taken);
}
function requireReply(reply, place, taken) {
    if (meaningOfReply('', reply) !== 'nothing')
        throw takesBack(reply, place);
    requireOnce(`reply ${reply}`, reply, place, taken);
}
function takesBack(text, place) {
    return new TypeError(`${place}: "${text}" takes a consent back, or may be meant to; it cannot grant one.`);
}
/** Nobody could tell which question it answers. */
function requireOnce(key, text, place, taken) {
    if (taken.has(key))
        throw new TypeError(`${place}: "${text}" stands there twice, or for two questions.`);
    taken.add(key);
}
/** Half of a surrogate pair has no canonical form. */
function text(longest) {
    return z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^\P{Surrogate}*$/u));
}
