import { joined, normalised } from './normalised.js';

/** A question that the business asks in the chat, and what answers it with yes. */
export interface OptIn {
  /** Whole messages, such as START. Case, accents, punctuation and emoji make no difference. */
  words?: readonly string[] | undefined;
  /** The business's own names of buttons and rows of lists (`payload`, `id`), to the letter. */
  replies?: readonly string[] | undefined;
  /** What the message asked for. */
  purposes: readonly string[];
  /** The words of the message that asked; they go into the record. */
  asked: string;
  /** Of the message that asked; BCP 47. */
  language: string;
}

/** What a person wrote or tapped, as far as it can answer a question. */
export type Answer = { kind: 'words'; words: string } | { kind: 'reply'; payload: string | undefined };

/** The question that somebody answers with yes; nothing when they answer none. */
export function optInOf(answer: Answer, optIns: readonly OptIn[]): OptIn | undefined {
  if (answer.kind === 'words') {
    const said = bare(answer.words);
    return optIns.find(({ words = [] }) => words.some((word) => bare(word) === said));
  }
  const { payload } = answer;
  return payload === undefined ? undefined : optIns.find(({ replies = [] }) => replies.includes(payload));
}

/** Whether these words ask for messages, so that a person must look where no question of the business was answered. */
export function asksToStart(words: string): boolean {
  return STARTS.has(bare(words));
}

/** What messaging vendors take for it (policy.md section 4). "Yes" is left out: it answers anything. */
const STARTS = new Set(
  ['start', 'unstop', 'subscribe', 'opt in', 'start promotions', 'alta', 'non arret'].map(bare),
);

export function bare(text: string): string {
  return joined(normalised(text));
}
