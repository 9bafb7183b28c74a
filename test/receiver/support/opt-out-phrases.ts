import { normalised } from '../../../src/receiver/whatsapp/normalised.js';
import { optOutWords, type OptOutWords } from '../../../src/receiver/whatsapp/opt-out-words.js';
import { phrasesIn } from '../../../src/receiver/whatsapp/word-patterns.js';

export type Kind = Exclude<keyof OptOutWords, 'language' | 'reviewed' | 'accents'>;

const phrasesOf = (words: OptOutWords, kind: Kind) =>
  phrasesIn(words[kind], words.accents === undefined ? 'dropped' : 'kept');

/** Every phrase of one list of every language, with those that stand in the English lists too or not. */
export function* everyPhrase(...kinds: Kind[]) {
  const english = new Set(kinds.flatMap((kind) => phrasesOf(optOutWords[0]!, kind).map(joined)));
  for (const words of optOutWords) {
    for (const kind of kinds) {
      for (const phrase of phrasesOf(words, kind)) {
        yield { phrase, kind, language: words.language, isEnglish: english.has(joined(phrase)) };
      }
    }
  }
}

/** As a whole message is looked up. */
export function joined(phrase: string): string {
  return normalised(phrase).replaceAll(' ', '');
}
