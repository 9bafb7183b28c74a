import { joined } from './normalised.js';
import { spellingOf } from './mistyped.js';
import { optOutWords } from './opt-out-words.js';
import { isUnspaced, phrasesOf } from './phrases.js';
import { phrasesIn } from './word-patterns.js';
const KINDS = ['clear', 'everyday', 'alone', 'marketing', 'unclear'];
let index;
/** Made when the first message comes: who never hears WhatsApp does not wait for it. */
export function optOutIndex() {
    return (index ??= indexOf(optOutWords));
}
/** Longer ones are sentences, of which some form is listed that is closer. */
const LONGEST_MISTYPED = 20;
function indexOf(languages) {
    const lists = languages.map((words) => ({ language: words.language, phrases: phrasesOfLists(words) }));
    const all = (...kinds) => lists.flatMap(({ phrases }) => kinds.flatMap((kind) => phrases[kind]));
    const listings = listingsIn(lists);
    const meant = [...listings].filter(([key, known]) => key.length <= LONGEST_MISTYPED &&
        !isUnspaced(key) &&
        known.some(({ kind, language }) => kind === 'clear' || (kind === 'everyday' && language === 'en')));
    const english = lists.find(({ language }) => language === 'en').phrases.clear;
    return {
        listings,
        hints: phrasesOf(shortest(all('clear', 'marketing', 'hints').filter((phrase) => !phrase.endsWith('*')))),
        shortHints: phrasesOf(all('everyday')),
        beginnings: oneOf(all('hints').filter((phrase) => phrase.endsWith('*'))),
        refusals: lists.map(({ phrases }) => [oneOf(phrases.refusals), oneOf(phrases.topics)]),
        polite: phrasesOf(all('polite')),
        opposites: new Set(all('opposites').map(joined)),
        messages: spellingOf(meant.map(([key]) => key)),
        englishWords: spellingOf(english.filter((phrase) => !phrase.includes(' '))),
    };
}
/** Without those that hold a word which is one of them itself. */
function shortest(phrases) {
    const words = new Set(phrases.filter((phrase) => !phrase.includes(' ')));
    return phrases.filter((phrase) => words.has(phrase) || phrase.split(' ').every((word) => !words.has(word)));
}
/** For texts with a space at both ends. Without spaces, words stand anywhere. */
function oneOf(phrases) {
    const forms = phrases.map((phrase) => {
        if (isUnspaced(phrase))
            return Array.from(joined(phrase)).join(' ?');
        return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
    });
    return new RegExp(forms.join('|'), 'u');
}
function listingsIn(lists) {
    const listings = new Map();
    for (const { language, phrases } of lists) {
        for (const kind of KINDS) {
            const only = [{ language, kind }];
            for (const phrase of phrases[kind]) {
                const key = joined(phrase);
                const known = listings.get(key);
                if (!known)
                    listings.set(key, only);
                else if (known.every((listing) => listing.language !== language))
                    listings.set(key, known.concat(only));
            }
        }
    }
    for (const { language, phrases } of lists) {
        // "dur dur" is not "durdur": what must be looked at also stands there as it is written.
        for (const phrase of phrases.unclear.filter((one) => one.includes(' '))) {
            const others = (listings.get(phrase) ?? listings.get(joined(phrase))).filter((listing) => listing.language !== language);
            listings.set(phrase, [...others, { language, kind: 'unclear' }]);
        }
    }
    return listings;
}
function phrasesOfLists(words) {
    const { clear, everyday, alone, marketing, unclear, hints, refusals, topics, polite } = words;
    const read = words.accents === undefined ? phrasesIn : phrasesThatAccentsTell;
    return {
        clear: read(clear),
        everyday: read(everyday),
        alone: read(alone),
        marketing: read(marketing),
        unclear: read(unclear),
        hints: read(hints),
        refusals: read(refusals),
        topics: read(topics),
        opposites: read(words.opposites),
        polite: read(polite),
    };
}
/** Words of one syllable with their accents, and the others without: those are often not typed. */
function phrasesThatAccentsTell(list) {
    const accented = phrasesIn(list, 'kept');
    return phrasesIn(list).map((phrase, at) => (phrase.includes(' ') ? phrase : accented[at]));
}
