import { loadMessages, matchLanguage, createTranslator } from '../../i18n/index.js';
import { draftOf } from '../../on-whatsapp/address.js';
import { confirmationCode, type ConsentProof } from '../../proof/index.js';
import { normalised } from './normalised.js';

/**
 * What somebody wrote themselves in a message with the code of a proof. The ready-made text around the code names the
 * business, whose name may be a word that takes consents back: Lands' End, Stop & Shop.
 */
export async function ownWords(words: string, proofs: readonly ConsentProof[]): Promise<string> {
  const plain = normalised(proofs.reduce(withoutCode, words.normalize('NFKC')));
  for (const proof of proofs) {
    const draft = normalised(await draftWithoutCode(proof));
    if (plain.includes(draft)) return plain.replace(draft, ' ').trim();
  }
  return proofs.reduce(withoutName, plain);
}

/** As `confirmationCodesIn` reads it: in lower case, with another hyphen or none, with letters taken for digits. */
function withoutCode(text: string, { id }: ConsentProof): string {
  const digits = confirmationCode(id)
    .replace('-', '')
    .split('')
    .map((digit) => MISREAD[digit] ?? digit);
  const halves = [digits.slice(0, 4), digits.slice(4)].map((half) => half.join(''));
  return text.replace(
    new RegExp(`(?<![A-Z0-9])${halves.join('[-\\u2010-\\u2015\\u2212 ]?')}(?![A-Z0-9])`, 'gi'),
    ' ',
  );
}

const MISREAD: Record<string, string> = { 0: '[0O]', 1: '[1IL]' };

/** The element's own text; a site may have put another one over it. */
async function draftWithoutCode({ notice, controller }: ConsentProof): Promise<string> {
  const language = matchLanguage(notice.language) ?? 'en';
  const messages = await loadMessages(language);
  return draftOf('', createTranslator(language, messages, { business: controller.name }));
}

/** Of an edited text the name is taken out, once; not where it is all that was written: a shop may be called END. */
function withoutName(plain: string, { controller }: ConsentProof): string {
  const name = normalised(controller.name);
  const rest = ` ${plain} `.replace(` ${name} `, ' ').trim();
  return rest === '' ? plain : rest;
}
