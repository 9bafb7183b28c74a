import { optOutIndex } from './opt-out-index.js';
import { joined, normalised } from './normalised.js';
import { holdsOneOf, isUnspaced, without } from './phrases.js';
/**
 * What a person wrote. Only a message that holds nothing else takes a consent back by itself, and only by English
 * words or those of the person's own languages: `baja` is "stop" in Spanish and "steel" in Indonesian. Where no
 * language is known, words count that are unambiguous in all of them. Any other stop word waits for a person.
 *
 * @param languages BCP 47, of the person's records.
 */
export function meaningOfText(text, languages = []) {
    const said = hear(text);
    const known = listingsOf(said);
    if (known.length > 0)
        return meaningOf(known, said, languages.map(primary));
    return said.isStopSign || mayTakeBack(said) || refuses(said) || isMistyped(said) ? 'unclear' : 'nothing';
}
/** Whether it depends on the languages of whoever wrote it what it means. */
export function dependsOnLanguages(text) {
    const known = listingsOf(hear(text));
    return known.some(({ kind }) => kind !== 'unclear') && !known.some(({ language }) => language === 'en');
}
/**
 * What a person tapped: the label they saw counts; the business's own name for it (payload, id), which they did not
 * see, where the label is not clear. The business chose the language.
 */
export function meaningOfReply(label = '', payload = '') {
    const said = hear(label);
    const known = listingsOf(said);
    const byLabel = known.length > 0 ? whenTapped(known) : mayTakeBack(said) ? 'unclear' : 'nothing';
    const byPayload = whenTapped(listingsOf(hear(payload)));
    if (byLabel === 'nothing')
        return byPayload;
    return byLabel === 'unclear' && byPayload !== 'nothing' ? byPayload : byLabel;
}
/** WhatsApp lets people write 65,536 characters. Of what is longer, the beginning and the end are heard. */
const LONGEST = 65_536;
/** No list holds longer messages, and nothing that cannot be seen makes them so much longer. */
const LONGEST_LISTED = 200;
const LONGEST_TYPED = 2000;
const STOP_SIGNS = /[\u{1F6D1}\u26D4\u{1F6AB}\u270B\u{1F91A}\u{1F590}\u{1F645}\u{1F515}\u{1F4F5}\u23F9]/u;
/** The Greek one is a semicolon. */
const QUESTION = /[?\uff1f\u061f;]/;
function hear(text) {
    const heard = text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} \u2026 ${text.slice(-LONGEST / 2)}`;
    const plain = normalised(heard);
    return {
        plain,
        accented: heard.length <= LONGEST_TYPED ? normalised(heard, 'kept') : plain,
        isQuestion: QUESTION.test(heard),
        isStopSign: plain === '' && STOP_SIGNS.test(heard),
    };
}
function listingsOf({ plain, accented }) {
    if (plain.length > LONGEST_LISTED)
        return [];
    const { listings, polite } = optOutIndex();
    for (const text of [plain, accented, without(polite, plain), without(polite, accented)]) {
        const known = listings.get(text) ?? listings.get(joined(text));
        if (known)
            return known;
    }
    return [];
}
const WRITTEN = {
    clear: 'withdraw-all',
    everyday: 'withdraw-all',
    alone: 'withdraw-all',
    marketing: 'withdraw-marketing',
    unclear: 'unclear',
};
function meaningOf(known, { isQuestion }, languages) {
    const own = known.filter(({ language }) => language === 'en' || languages.includes(language));
    if (own.length > 0) {
        return strongest(own.map(({ kind }) => (isQuestion && kind !== 'clear' ? 'unclear' : WRITTEN[kind])));
    }
    return languages.length > 0 || isQuestion ? 'unclear' : whenTapped(known);
}
/** By words that can mean nothing else. */
function whenTapped(known) {
    return strongest(known.map(({ kind }) => (kind === 'clear' || kind === 'marketing' ? WRITTEN[kind] : 'unclear')));
}
function strongest(meanings) {
    const order = ['withdraw-all', 'withdraw-marketing', 'unclear'];
    return order.find((meaning) => meanings.includes(meaning)) ?? 'nothing';
}
/** Sentences of at most so many words, or letters where words are not apart, say little else. */
const FEW_WORDS = 4;
const FEW_LETTERS = 12;
function mayTakeBack({ plain, accented }) {
    const { hints, shortHints, beginnings } = optOutIndex();
    return [...new Set([plain, accented, shortened(plain)])].some((text) => holdsOneOf(hints, text) ||
        beginnings.test(` ${text} `) ||
        (isShort(text) && holdsOneOf(shortHints, text)));
}
function refuses({ plain }) {
    if (plain.length > LONGEST_LISTED)
        return false;
    return optOutIndex().refusals.some(([refusal, topic]) => refusal.test(` ${plain} `) && topic.test(` ${plain} `));
}
function isShort(text) {
    return isUnspaced(text) ? joined(text).length <= FEW_LETTERS : text.split(' ').length <= FEW_WORDS;
}
/** "stoooop" in a sentence. Two of a letter are how words are spelled. */
function shortened(plain) {
    return plain.replace(/(.)\1{2,}/gu, '$1');
}
function isMistyped({ plain }) {
    if (plain.length > LONGEST_LISTED)
        return false;
    const { polite, messages, opposites, englishWords } = optOutIndex();
    const whole = joined(without(polite, plain));
    if (opposites.has(whole))
        return false;
    if (messages.isStretched(whole) || messages.isMistyped(whole))
        return true;
    return shortened(plain).split(' ').some(englishWords.isMistyped);
}
/** `zh` of `zh-Hant-TW`; `he` of `iw`, which is its older name. */
function primary(tag) {
    try {
        return new Intl.Locale(tag).language;
    }
    catch {
        return ''; // Intl's way of saying that it is no tag
    }
}
