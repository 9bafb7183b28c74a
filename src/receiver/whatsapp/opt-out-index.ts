import { joined } from './normalised.js';
import { spellingOf, type Spelling } from './mistyped.js';
import { optOutWords, type OptOutWords } from './opt-out-words.js';
import { isUnspaced, phrasesOf, type Phrases } from './phrases.js';
import { phrasesIn } from './word-patterns.js';

const KINDS = ['clear', 'everyday', 'alone', 'marketing', 'unclear'] as const;
type Kind = (typeof KINDS)[number];
type List = Kind | 'hints' | 'refusals' | 'topics' | 'opposites' | 'polite';

/** As what a whole message stands in the list of a language. */
export interface Listing {
  language: string;
  kind: Kind;
}

/** The lists of opt-out-words.ts, as they are looked things up in. */
export interface OptOutIndex {
  /** Whole messages, without spaces; unclear ones also with them. A language names none twice: the first kind counts. */
  listings: ReadonlyMap<string, readonly Listing[]>;
  /** What a person must look at in any sentence, and in a short one. */
  hints: Phrases;
  shortHints: Phrases;
  /** The same, whatever the last word ends in; for texts with a space before them. */
  beginnings: RegExp;
  /** By language. */
  refusals: readonly (readonly [refusal: RegExp, topic: RegExp])[];
  /** What may stand before or after. */
  polite: Phrases;
  /** Whole messages that another may be meant for, and English words that one in a sentence may. */
  messages: Spelling;
  opposites: ReadonlySet<string>;
  englishWords: Spelling;
}

let index: OptOutIndex | undefined;

/** Made when the first message comes: who never hears WhatsApp does not wait for it. */
export function optOutIndex(): OptOutIndex {
  return (index ??= indexOf(optOutWords));
}

/** Longer ones are sentences, of which some form is listed that is closer. */
const LONGEST_MISTYPED = 20;

function indexOf(languages: readonly OptOutWords[]): OptOutIndex {
  const lists = languages.map((words) => ({ language: words.language, phrases: phrasesOfLists(words) }));
  const all = (...kinds: List[]) => lists.flatMap(({ phrases }) => kinds.flatMap((kind) => phrases[kind]));
  const listings = listingsIn(lists);
  const meant = [...listings].filter(
    ([key, known]) =>
      key.length <= LONGEST_MISTYPED &&
      !isUnspaced(key) &&
      known.some(({ kind, language }) => kind === 'clear' || (kind === 'everyday' && language === 'en')),
  );
  const english = lists.find(({ language }) => language === 'en')!.phrases.clear;
  return {
    listings,
    hints: phrasesOf(shortest(all('clear', 'marketing', 'hints').filter((phrase) => !phrase.endsWith('*')))),
    shortHints: phrasesOf(all('everyday')),
    beginnings: oneOf(all('hints').filter((phrase) => phrase.endsWith('*'))),
    refusals: lists.map(({ phrases }) => [oneOf(phrases.refusals), oneOf(phrases.topics)] as const),
    polite: phrasesOf(all('polite')),
    opposites: new Set(all('opposites').map(joined)),
    messages: spellingOf(meant.map(([key]) => key)),
    englishWords: spellingOf(english.filter((phrase) => !phrase.includes(' '))),
  };
}

/** Without those that hold a word which is one of them itself. */
function shortest(phrases: readonly string[]): string[] {
  const words = new Set(phrases.filter((phrase) => !phrase.includes(' ')));
  return phrases.filter((phrase) => words.has(phrase) || phrase.split(' ').every((word) => !words.has(word)));
}

/** For texts with a space at both ends. Without spaces, words stand anywhere. */
function oneOf(phrases: readonly string[]): RegExp {
  const forms = phrases.map((phrase) => {
    if (isUnspaced(phrase)) return Array.from(joined(phrase)).join(' ?');
    return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
  });
  return new RegExp(forms.join('|'), 'u');
}

function listingsIn(lists: { language: string; phrases: Record<List, string[]> }[]): Map<string, Listing[]> {
  const listings = new Map<string, Listing[]>();
  for (const { language, phrases } of lists) {
    for (const kind of KINDS) {
      const only = [{ language, kind }];
      for (const phrase of phrases[kind]) {
        const key = joined(phrase);
        const known = listings.get(key);
        if (!known) listings.set(key, only);
        else if (known.every((listing) => listing.language !== language))
          listings.set(key, known.concat(only));
      }
    }
  }
  for (const { language, phrases } of lists) {
    // "dur dur" is not "durdur": what must be looked at also stands there as it is written.
    for (const phrase of phrases.unclear.filter((one) => one.includes(' '))) {
      const others = (listings.get(phrase) ?? listings.get(joined(phrase)))!.filter(
        (listing) => listing.language !== language,
      );
      listings.set(phrase, [...others, { language, kind: 'unclear' }]);
    }
  }
  return listings;
}

function phrasesOfLists(words: OptOutWords): Record<List, string[]> {
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
function phrasesThatAccentsTell(list?: string): string[] {
  const accented = phrasesIn(list, 'kept');
  return phrasesIn(list).map((phrase, at) => (phrase.includes(' ') ? phrase : accented[at]!));
}
