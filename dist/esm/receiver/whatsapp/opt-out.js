import { joined, normalised } from './normalised.js';
import { optOutWords } from './opt-out-words.js';
/** What a person wrote. Only a message that holds nothing else takes a consent back by itself. */
export function meaningOfText(text) {
    const plain = normalised(text);
    return written.get(joined(plain)) ?? (holdsHint(plain) ? 'unclear' : 'nothing');
}
/**
 * What a person tapped: the label they saw counts; the business's own name for it (payload, id), which they did not
 * see, where the label is not clear.
 */
export function meaningOfReply(label = '', payload = '') {
    const plain = normalised(label);
    const byLabel = tapped.get(joined(plain)) ?? (holdsHint(plain) ? 'unclear' : 'nothing');
    const byPayload = tapped.get(joined(normalised(payload))) ?? 'nothing';
    if (byLabel === 'nothing')
        return byPayload;
    return byLabel === 'unclear' && byPayload !== 'nothing' ? byPayload : byLabel;
}
/** Whole messages, by what they mean when written, and when tapped. */
const written = new Map();
const tapped = new Map();
for (const { clear, everyday, alone, marketing, unclear } of optOutWords) {
    enlist(marketing, 'withdraw-marketing', 'withdraw-marketing');
    enlist(clear, 'withdraw-all', 'withdraw-all');
    enlist(everyday, 'withdraw-all', 'unclear');
    enlist(alone, 'withdraw-all', 'unclear');
    enlist(unclear, 'unclear', 'unclear');
}
function enlist(words, whenWritten, whenTapped) {
    for (const word of wordsIn(words)) {
        written.set(joined(word), whenWritten);
        tapped.set(joined(word), whenTapped);
    }
}
/** Parts of longer messages. Chinese, Japanese and Thai are written without spaces: there a part stands anywhere. */
const hints = optOutWords
    .flatMap(({ clear, everyday, marketing, hints }) => [clear, everyday, marketing, hints].flatMap(wordsIn))
    .map((hint) => (isUnspaced(hint) ? hint : ` ${hint} `));
function wordsIn(list = '') {
    return list === '' ? [] : list.split(',').map(normalised);
}
function holdsHint(plain) {
    const spaced = ` ${plain} `;
    return hints.some((hint) => spaced.includes(hint));
}
function isUnspaced(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}
