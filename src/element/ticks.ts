import type { Choice, ChoiceEvent } from '../proof/index.js';

/** What the person decided about one purpose, as a proof for `phone` would say it. */
export type Decision = Pick<Choice, 'granted' | 'decidedBy' | 'decidedAt'> & { events: ChoiceEvent[] };

/** What the person decided before: whether it was granted, when (ISO 8601, UTC), and whether its box shows it. */
export interface Recalled {
  granted: boolean;
  at: string;
  isShown: boolean;
}

interface Tick {
  granted: boolean;
  /** The words of the row when the person last acted on it: a tick belongs to them. None for what was decided before. */
  words?: string;
  /** Acts since the last confirmation. */
  events: ChoiceEvent[];
  confirmed?: { phone: string; granted: boolean; events: ChoiceEvent[] };
}

/**
 * Someone who plays with the boxes must not make the proof too large to be recorded (design.md section 4, 24 kB); the
 * last acts are those that count.
 */
export const MAX_EVENTS = 12;

/** What the person did with the boxes. Knows no page and no clock; starts with nothing granted, always. */
export class Ticks {
  readonly #ticks = new Map<string, Tick>();

  granted(purpose: string): boolean {
    return this.#ticks.get(purpose)?.granted ?? false;
  }

  get anyGranted(): boolean {
    return [...this.#ticks.values()].some(({ granted }) => granted);
  }

  /** Whether a box is ticked, and no confirmation says so. */
  get anyUnconfirmed(): boolean {
    return [...this.#ticks.values()].some(({ granted, confirmed }) => granted && !confirmed?.granted);
  }

  /** Takes down an act of the person. There is no other way to a grant. */
  record(purpose: string, event: ChoiceEvent, words: string): void {
    const { events = [], confirmed } = this.#ticks.get(purpose) ?? {};
    const tick: Tick = { granted: event.granted, words, events: last([...events, event]) };
    this.#ticks.set(purpose, confirmed ? { ...tick, confirmed } : tick);
  }

  /**
   * Takes over what the person with this number decided before, in preferences mode; what they do here stands.
   */
  recall(phone: string, decisions: ReadonlyMap<string, Recalled>): void {
    for (const [purpose, { words, confirmed }] of this.#ticks) {
      const isOfBefore = words === undefined && !decisions.has(purpose);
      if (isOfBefore || (confirmed && confirmed.phone !== phone)) this.#ticks.delete(purpose);
    }
    for (const [purpose, { granted, at, isShown }] of decisions) {
      const { events = [], ...own } = this.#ticks.get(purpose) ?? {};
      const confirmed = { phone, granted, events: [{ at, granted, input: 'other' as const }] };
      const now = events.length > 0 ? own : {};
      this.#ticks.set(purpose, { granted: granted && isShown, ...now, events, confirmed });
    }
  }

  /** Whether the person has just taken back what they had granted. */
  isTakenBack(purpose: string): boolean {
    const { granted, events = [], confirmed } = this.#ticks.get(purpose) ?? {};
    return granted === false && events.length > 0 && confirmed?.granted === true;
  }

  /** Whether the person did anything since the last confirmation. */
  get hasActs(): boolean {
    return [...this.#ticks.values()].some(({ events }) => events.length > 0);
  }

  /**
   * Drops what was decided under words other than these; true when a box that was ticked is now not. Taking back
   * what was confirmed needs no words: it stays to be recorded.
   */
  keepOnly(words: ReadonlyMap<string, string>): boolean {
    let cleared = false;
    for (const [purpose, tick] of this.#ticks) {
      const isWithdrawal = !tick.granted && tick.confirmed?.granted && words.has(purpose);
      if (isWithdrawal || tick.words === undefined || tick.words === words.get(purpose)) continue;
      this.#ticks.delete(purpose);
      cleared ||= tick.granted;
    }
    return cleared;
  }

  clear(): void {
    this.#ticks.clear();
  }

  /** What a confirmation for this number would say about a purpose. */
  decision(purpose: string, phone: string): Decision {
    const tick = this.#ticks.get(purpose);
    if (!tick || isUntouched(tick)) return { granted: false, decidedBy: 'default', events: [] };
    const { granted, events, confirmed } = tick;
    const isEarlier = events.length === 0 && confirmed?.phone === phone;
    const acts = events.length > 0 ? events : (confirmed?.events ?? []);
    const decidedAt = acts.at(-1)!.at;
    return isEarlier
      ? { granted, decidedBy: 'earlier', decidedAt, events: [] }
      : { granted, decidedBy: 'person', decidedAt, events: acts };
  }

  /** Whether a confirmation for this number has something to say: a grant, or a grant taken back. */
  isWorthRecording(phone: string): boolean {
    return [...this.#ticks.values()].some(
      ({ granted, events, confirmed }) =>
        granted || (events.length > 0 && confirmed?.phone === phone && confirmed.granted),
    );
  }

  /** Whether a confirmation for this number would only repeat the last one. */
  isConfirmed(phone: string): boolean {
    const ticks = [...this.#ticks.values()];
    const isSame = ({ granted, confirmed }: Tick) =>
      confirmed?.phone === phone && confirmed.granted === granted;
    return ticks.length > 0 && ticks.every(isSame);
  }

  confirm(phone: string): void {
    for (const tick of this.#ticks.values()) {
      const { granted, events, confirmed } = tick;
      tick.confirmed = { phone, granted, events: events.length > 0 ? events : (confirmed?.events ?? []) };
      tick.events = [];
    }
  }

  /** A number that was confirmed as typed is known in E.164 now. */
  renumber(from: string, to: string): void {
    for (const { confirmed } of this.#ticks.values()) {
      if (confirmed?.phone === from) confirmed.phone = to;
    }
  }

  /** The last confirmation was refused for good: what it said is still to be recorded. */
  reopen(): void {
    for (const tick of this.#ticks.values()) {
      tick.events = last([...(tick.confirmed?.events ?? []), ...tick.events]);
      delete tick.confirmed;
    }
  }
}

const last = (events: ChoiceEvent[]): ChoiceEvent[] => events.slice(-MAX_EVENTS);

/** A grant whose words have changed, and nothing done about it. */
function isUntouched({ granted, events, confirmed }: Tick): boolean {
  return events.length === 0 && confirmed?.granted !== granted;
}
