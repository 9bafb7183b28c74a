import { illegible, type Choice, type ConsentProof } from '../../proof/index.js';
import { isProof, type Content, type ReceiverEvent, type WhatsAppEvent } from './content.js';
import { PROOF_DAYS } from '../../proof/lifetime.js';
import { originOf } from './origin.js';

/**
 * What a record does to what is allowed, and nothing else of it: small enough to be read for a hundred thousand
 * numbers. Kept beside the content, and always made from it.
 */
export type Effect =
  | ChoicesEffect
  /** Given in the chat, and so from the phone itself. */
  | { kind: 'grant'; at: string; purposes: string[] }
  | WithdrawalEffect
  | { kind: 'resume'; at: string }
  /** From the very number that the proof is about. */
  | { kind: 'confirmation'; at: string; recordId: string }
  /** The proof came again, from where it is surer. */
  | { kind: 'vouching'; at: string; recordId: string }
  /** The record was false, and decides nothing. */
  | { kind: 'annulment'; at: string; recordId: string }
  | { kind: 'identity'; at: string; userId: string }
  | { kind: 'none' };

export interface WithdrawalEffect {
  kind: 'withdrawal';
  at: string;
  purposes: 'all' | string[];
  /** In WhatsApp's own settings: only the person can start again, there. */
  stopped: boolean;
  /** The person has another number: whoever has this one next has taken nothing back. */
  hasMoved?: true;
}

export interface ChoicesEffect {
  kind: 'choices';
  /** When the person chose, as far as can be relied on. See `timeOf`. */
  at: string;
  /** The proof that this one says it follows. */
  follows: string | null;
  jurisdiction: ConsentProof['surface']['jurisdiction'];
  /** The business that asked, by its name. */
  controller: string;
  /** Of the page that asked, such as `https://shop.example`. */
  origin: string;
  /** The site's own label for the words, where it had one. */
  version?: string;
  /** The browser's clock cannot have been right. */
  isClockOff?: true;
  choices: ChoiceEffect[];
}

export interface ChoiceEffect {
  purpose: string;
  granted: boolean;
  decided: boolean;
  /** Its words, or the small print, could not be read on the screen, or hardly. */
  isIllegible?: true;
}

/** What is about another record of the same subject. */
export type RemarkEffect = Extract<Effect, { recordId: string }>;

export function isAboutRecord(effect: Effect): effect is RemarkEffect {
  return 'recordId' in effect;
}

/** @param receivedAt The receiver's clock, UTC. */
export function effectOf(content: Content, receivedAt: string): Effect {
  if (isProof(content)) return choicesOf(content, receivedAt);
  switch (content.type) {
    case 'whatsapp-opt-in/whatsapp-event':
      return whatsappEffect(content);
    case 'whatsapp-opt-in/receiver-event':
      return remark(content);
    case 'whatsapp-opt-in/erasure':
      return { kind: 'none' };
  }
}

function choicesOf(proof: ConsentProof, receivedAt: string): ChoicesEffect {
  return {
    kind: 'choices',
    at: timeOf(proof, receivedAt),
    follows: proof.previous,
    jurisdiction: proof.surface.jurisdiction,
    controller: proof.controller.name,
    origin: originOf(proof.surface.url),
    ...(proof.notice.version !== undefined && { version: proof.notice.version }),
    ...(isClockOff(proof, receivedAt) && { isClockOff: true }),
    choices: proof.choices.map((choice) => choiceEffect(choice, proof)),
  };
}

/**
 * Boxes left alone decide nothing: an unticked one takes no earlier grant back, and one that stands as it was decided
 * before must not undo a withdrawal that came in between.
 */
function choiceEffect(
  { purpose, granted, decidedBy, evidence }: Choice,
  { notice }: ConsentProof,
): ChoiceEffect {
  const isIllegible = [evidence, notice.evidence].some(
    (one) => one !== undefined && illegible(one).length > 0,
  );
  return { purpose, granted, decided: decidedBy === 'person', ...(isIllegible && { isIllegible }) };
}

/**
 * The browser's clock says in which order things were chosen, also when they arrive late. Where it runs ahead, what
 * it says cannot be: then it counts from the moment it arrived, or a wrong clock would outlast every withdrawal.
 */
function timeOf({ capturedAt }: ConsentProof, receivedAt: string): string {
  return capturedAt < receivedAt ? capturedAt : receivedAt;
}

function whatsappEffect(event: WhatsAppEvent): Effect {
  const { act, at, purposes = 'all', origin, confirms, subject } = event;
  switch (act) {
    case 'grant':
      return { kind: 'grant', at, purposes: purposes === 'all' ? [] : purposes };
    case 'withdrawal':
      return withdrawal(at, purposes, origin);
    case 'resume':
      return { kind: 'resume', at };
    case 'confirmation':
      return { kind: 'confirmation', at, recordId: confirms ?? '' };
    case 'identity':
      return { kind: 'identity', at, userId: subject.userId ?? '' };
    case 'dismissal':
      return { kind: 'none' };
  }
}

function withdrawal(
  at: string,
  purposes: 'all' | string[],
  origin: WhatsAppEvent['origin'],
): WithdrawalEffect {
  const stopped = origin === 'user-preferences' || origin === 'failed-status';
  return { kind: 'withdrawal', at, purposes, stopped, ...(origin === 'system' && { hasMoved: true }) };
}

function remark({ act, at, record }: ReceiverEvent): RemarkEffect {
  return { kind: act === 'vouch' ? 'vouching' : 'annulment', at, recordId: record };
}

/** By how much the browser's clock was certainly ahead, in milliseconds; 0 when it may have been right. */
export function clockAheadMs({ capturedAt }: ConsentProof, receivedAt: string): number {
  return Math.max(0, Date.parse(capturedAt) - Date.parse(receivedAt));
}

/** Clocks that are set by a network differ by less. */
const CLOCKS_DIFFER_MS = 60_000;

/** A browser keeps no proof for longer that does not get through. */
const LONGEST_WAIT_MS = PROOF_DAYS * 86_400_000;

function isClockOff(proof: ConsentProof, receivedAt: string): boolean {
  const waitedMs = Date.parse(receivedAt) - Date.parse(proof.capturedAt);
  return clockAheadMs(proof, receivedAt) > CLOCKS_DIFFER_MS || waitedMs > LONGEST_WAIT_MS;
}
