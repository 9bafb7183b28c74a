import { keepDoubts } from '../rules/doubt.js';
import type { Books } from '../rules/enter.js';
import { codedIn, confirmProof, isConfirmed, type Coded } from './confirmation.js';
import { keep } from './keep.js';
import type { GrantRules } from '../rules/grant-rules.js';
import type { Happening } from './notifications.js';
import { meaningFrom } from './languages.js';
import { asksToStart, optInOf, type OptIn } from './opt-in.js';
import { meaningOfReply, type Meaning } from './opt-out.js';
import { writeEvent, type Act, type Occasion } from './write-event.js';

/** What the webhook works with. */
export type Chat = Books & {
  optIns: readonly OptIn[];
  /** WhatsApp's ids of the business's own numbers; without any, all that the app hears is the business's. */
  phoneNumberIds: readonly string[];
  /** Which grants count. */
  rules?: GrantRules | undefined;
};

type Spoken = Extract<Happening, { kind: 'words' | 'reply' }>;

/** Brings into effect what a person wrote or tapped. */
export async function takeSpoken(spoken: Spoken, occasion: Occasion, books: Chat): Promise<void> {
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

async function takeCoded(
  { worth, proofs: [first, ...others] }: Coded,
  words: string,
  occasion: Occasion,
  books: Chat,
): Promise<void> {
  switch (worth) {
    case 'own':
      for (const proof of [first, ...others]) await confirmProof(proof, words, occasion, books);
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
async function takeOther(spoken: Spoken, occasion: Occasion, books: Chat): Promise<void> {
  if (occasion.isPast) return; // the question of today was not asked then
  const words = wordsOf(spoken);
  const optIn = optInOf(spoken, books.optIns);
  if (optIn) {
    const { asked, language } = optIn;
    const purposes = [...optIn.purposes];
    return change({ act: 'grant', origin: spoken.origin, purposes, words, asked, language }, occasion, books);
  }
  if (asksToStart(words)) await keep({ reason: 'unclear', words }, occasion, books);
}

function wordsOf(spoken: Spoken): string {
  return spoken.kind === 'words' ? spoken.words : (spoken.label ?? spoken.payload ?? '');
}

async function meaningOf(
  spoken: Spoken,
  ownWords: string | undefined,
  { person }: Occasion,
  { store }: Books,
): Promise<Meaning> {
  if (spoken.kind === 'reply') return meaningOfReply(spoken.label, spoken.payload);
  return meaningFrom(person, ownWords ?? spoken.words, store);
}

/** Also of somebody unknown: their proof may still be on its way. Of nobody, only words are worth a look. */
export async function change(act: Act, occasion: Occasion, books: Books): Promise<void> {
  const isWritten = await writeEvent(act, occasion, books);
  const { words } = act;
  if (!isWritten && words) await keep({ reason: 'sender-missing', words }, occasion, books);
}
