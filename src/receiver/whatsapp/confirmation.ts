import { confirmationCodesIn, type ConsentProof } from '../../proof/index.js';
import { isProof } from '../rules/content.js';
import type { Books } from '../rules/enter.js';
import type { Effect } from '../rules/effect.js';
import { formsOf } from '../rules/number-forms.js';
import type { Entry } from '../rules/entry.js';
import type { Records } from '../store/records.js';
import { ownWords } from './own-words.js';
import { knownPhone, writeUnder, type Occasion } from './write-event.js';

/** How long a code is good for, from when the receiver got its proof. */
export const CODE_HOURS = 24;

/** What a message with codes is worth. */
export interface Coded {
  /**
   * `own`: of proofs for the sender's number, in time. `expired`: of such a proof, too late. `other-number`: of a proof
   * for another number. `number-missing`: WhatsApp does not tell the sender's number, so that a code shows nothing:
   * whoever made a proof knows its code. `nothing`: too late, and not shown to be the sender's.
   */
  worth: 'own' | 'expired' | 'other-number' | 'number-missing' | 'nothing';
  proofs: [ConsentProof, ...ConsentProof[]];
  /** What the sender wrote beside codes and ready-made text. */
  ownWords: string;
}

interface Held {
  proof: ConsentProof;
  isInTime: boolean;
}

/** Looks the codes in a text up; nothing where it holds none of a proof that grants something. */
export async function codedIn(
  words: string,
  { person, at }: Occasion,
  books: Books,
): Promise<Coded | undefined> {
  const held: Held[] = [];
  for (const code of confirmationCodesIn(words)) held.push(...(await grantsWith(code, at, books.store)));
  const phone = await knownPhone(person, books.store);
  const found = judge(held, phone);
  return found && { ...found, ownWords: await ownWords(words, found.proofs) };
}

function judge(held: readonly Held[], phone: string | undefined): Omit<Coded, 'ownWords'> | undefined {
  const own = held.filter(({ proof }) => phone !== undefined && isFor(phone, proof));
  const worths = [
    ['own', own.filter(({ isInTime }) => isInTime)],
    ['expired', own],
    [phone === undefined ? 'number-missing' : 'other-number', held.filter(({ isInTime }) => isInTime)],
    ['nothing', held],
  ] as const;
  for (const [worth, found] of worths) {
    const [first, ...others] = found.map(({ proof }) => proof);
    if (first) return { worth, proofs: [first, ...others] };
  }
  return undefined;
}

async function grantsWith(code: string, at: string, store: Records): Promise<Held[]> {
  const records = await store.findByEnd(code);
  return records.flatMap(({ content, receivedAt }) =>
    isProof(content) && content.choices.some(({ granted }) => granted)
      ? [{ proof: content, isInTime: at <= endOf(receivedAt) }]
      : [],
  );
}

function endOf(receivedAt: string): string {
  return new Date(Date.parse(receivedAt) + CODE_HOURS * 3_600_000).toISOString();
}

function isFor(phone: string, proof: ConsentProof): boolean {
  return formsOf(phone).includes(proof.subject.phone);
}

/** Writes down that a proof was confirmed from the phone it is about. */
export async function confirmProof(
  proof: ConsentProof,
  words: string,
  occasion: Occasion,
  books: Books,
): Promise<void> {
  const { phone } = proof.subject;
  const entries = await entriesOf(phone, books.store);
  if (entries.some(({ effect }) => confirms(effect, proof) && effect.at <= occasion.at)) return;
  await writeUnder(
    phone,
    { act: 'confirmation', origin: 'text', words, confirms: proof.id },
    occasion,
    books,
  );
}

export async function isConfirmed(proof: ConsentProof, { store }: Books): Promise<boolean> {
  return (await entriesOf(proof.subject.phone, store)).some(({ effect }) => confirms(effect, proof));
}

async function entriesOf(phone: string, store: Records): Promise<Entry[]> {
  return (await store.entriesOf([phone])).get(phone) ?? [];
}

function confirms(effect: Effect, { id }: ConsentProof): effect is Extract<Effect, { kind: 'confirmation' }> {
  return effect.kind === 'confirmation' && effect.recordId === id;
}
