import type { Config, Purpose } from '../config/index.js';
import type { Html } from '../element/base/html-tag.js';
import type { Recalled } from '../element/ticks.js';
import type { ErrorCode } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { Notice, Row } from '../notice/index.js';
import type { ConsentProof, Consents } from '../proof/index.js';
import { afterProof } from './after-proof.js';
import { dateIn } from './dates.js';
import { withForeignWords } from './foreign-words.js';
import { KnownConsents, type Known } from './known-consents.js';
import { standingOf, type Standing } from './standing.js';
import { stateLines } from './state-lines.js';
import { copiesView, forgetView, stopAllView, unreachableView } from './views.js';

/** What the part needs of the element. It imports nothing of it: the two may be of different age in a page's cache. */
export interface PreferencesPorts {
  html: Html;
  /** How the person stands has become known, or something of it has changed. */
  changed(): void;
  report(code: ErrorCode, message: string): void;
  /** The receipt that this browser keeps of an endpoint. */
  receipt(endpoint: string): string | undefined;
  forgetReceipt(endpoint: string): void;
  /** Whether this browser keeps anything of the person's. */
  keeps(): boolean;
  /**
   * Removes what this browser keeps for the person's choices; what is still to be sent stays until it is.
   *
   * @returns whether there is any.
   */
  forget(): Promise<boolean>;
  /** Tries now to send what is still to be sent. */
  flush(): Promise<void>;
  /** All is forgotten, but for what is still to be sent. `isAgain`: said before, and tried since. */
  forgotten(isWaiting: boolean, isAgain: boolean): void;
  /** Takes down what the person did about a purpose. */
  act(purpose: string, granted: boolean, event: Event): void;
  /** The person has stopped everything: it is to be confirmed. */
  stop(): void;
}

/** What is shown, and what the person has done with it so far. */
export interface Showing {
  config: Config;
  translator: Translator;
  /** Whether the person has taken a grant back and not yet saved. */
  isTakenBack(purpose: string): boolean;
}

/** How the person stands, and what they can do about it. */
export interface Preferences {
  /** Whether there is something to show; if not, it is being asked for. */
  readonly isReady: boolean;
  /** The record that the next proof follows. */
  readonly previous: string | null;
  /** The options, with the person's number and with every purpose that they can take back. */
  complete(config: Config): Config;
  /** The texts, with a state below each purpose. */
  notice(notice: Notice, showing: Showing): Notice;
  /** What was decided about each purpose shown by the last `notice`. */
  recalled(): ReadonlyMap<string, Recalled>;
  /** Button that takes everything back; drawn by lit. */
  stopAll(translator: Translator): unknown;
  /** The records the person may keep, or why nothing can be shown; drawn by lit. */
  records(translator: Translator): unknown;
  /** A proof was made: it is how the person stands now. */
  proved(proof: ConsentProof): void;
  delivered(proof: ConsentProof, receipt: string | undefined): void;
  /** The proof of a grant that was not confirmed from the phone. */
  readonly unconfirmed: string | undefined;
  /** The person has confirmed a proof from their phone, just now. */
  confirmed(proofId: string): void;
  /** The last proof was refused: all is as before. */
  refused(): void;
  /** A proof of an earlier page has been delivered: what is known is of before. */
  arrived(): void;
}

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7/;

const isStoppable = ({ kind }: Standing) => kind === 'granted' || kind === 'renewal';

export function createPreferences(ports: PreferencesPorts): Preferences {
  return new OwnPreferences(ports);
}

class OwnPreferences implements Preferences {
  readonly #ports: PreferencesPorts;
  readonly #known: KnownConsents;
  #before: Known | undefined;
  /** The person wants nothing kept on this device, nor shown. */
  #isForgotten = false;
  #standings = new Map<string, Standing>();
  /** Purposes that the site does not ask for any more. */
  #added = new Map<string, Purpose>();

  constructor(ports: PreferencesPorts) {
    this.#ports = ports;
    this.#known = new KnownConsents(ports);
  }

  get isReady(): boolean {
    return this.#known.current.kind !== 'asking';
  }

  get previous(): string | null {
    const { latest, consents } = this.#known.current;
    if (latest !== undefined) return latest;
    // WhatsApp's own events have other ids, and cannot be followed.
    const proofs = (consents?.purposes ?? []).filter(({ proofId }) => UUID_V7.test(proofId ?? ''));
    const newest = proofs.reduce((a, b) => ((a?.since ?? '') > (b.since ?? '') ? a : b), proofs[0]);
    return newest?.proofId ?? null;
  }

  complete(config: Config): Config {
    this.#known.take(config);
    const { consents } = this.#known.current;
    this.#added = notAskedFor(consents, config, this.#added);
    if (consents) this.#isForgotten = false; // the site says anew how the person stands
    // Without a number there is nobody to decide about, and no field asks for one: it may be another person's.
    if (!consents) return { ...config, purposes: [], phone: ' ' };
    return {
      ...config,
      phone: consents.phone,
      purposes: inOrder([...config.purposes, ...this.#added.values()], config, consents),
    };
  }

  notice(notice: Notice, showing: Showing): Notice {
    this.#standings = new Map();
    const { t } = showing.translator;
    const heading = t('preferences.heading');
    const { kind, consents } = this.#known.current;
    if (!consents) {
      const intro = t(kind === 'unreachable' ? 'preferences.unreachable' : 'preferences.unknown');
      return { ...notice, heading, intro, rows: [], closing: [] };
    }
    const rows = notice.rows.map((row) => this.#stated(row, showing));
    const closing = [{ text: t('data') }, ...notice.added];
    return { ...notice, heading, intro: t('preferences.intro'), rows, closing };
  }

  recalled(): ReadonlyMap<string, Recalled> {
    const recalled = new Map<string, Recalled>();
    for (const [purpose, standing] of this.#standings) {
      if (standing.kind === 'undecided') continue;
      const { granted, since } = standing.consent;
      recalled.set(purpose, { granted, at: since!, isShown: standing.kind === 'granted' });
    }
    return recalled;
  }

  stopAll({ t }: Translator): unknown {
    const isAny = [...this.#standings.values()].some(isStoppable);
    return isAny ? stopAllView(this.#ports.html, t('preferences.stop-all'), this.#stopEverything) : '';
  }

  records(translator: Translator): unknown {
    const { html } = this.#ports;
    const { kind, copies = [] } = this.#known.current;
    const { t } = translator;
    const records =
      kind === 'unreachable'
        ? unreachableView(html, t('preferences.again'), () => this.#known.again())
        : copiesView(html, copies, translator);
    const isToForget = kind !== 'unknown' || this.#isForgotten || this.#ports.keeps();
    return isToForget ? [records, forgetView(html, t('preferences.forget'), this.#press)] : records;
  }

  proved(proof: ConsentProof): void {
    const { current } = this.#known;
    if (current.consents?.phone !== proof.subject.phone) return;
    this.#before = current;
    this.#known.set({ ...current, latest: proof.id, consents: afterProof(current.consents, proof) });
  }

  delivered(proof: ConsentProof, receipt: string | undefined): void {
    this.#before = undefined;
    const { copies = [], ...current } = this.#known.current;
    if (this.#isForgotten || receipt === undefined || copies.some(({ id }) => id === proof.id)) return;
    const copy = { id: proof.id, receivedAt: receivedAt(receipt) ?? proof.capturedAt, receipt, proof };
    this.#known.set({ ...current, copies: [copy, ...copies] });
  }

  get unconfirmed(): string | undefined {
    const waiting = (this.#known.current.consents?.purposes ?? []).filter(
      ({ granted, source, confirmation }) => granted && source === 'widget' && confirmation !== 'confirmed',
    );
    const id = waiting.at(-1)?.proofId;
    return id !== undefined && id !== null && UUID_V7.test(id) ? id : undefined;
  }

  confirmed(proofId: string): void {
    const { consents, ...known } = this.#known.current;
    if (!consents) return;
    const at = { confirmed: true, confirmation: 'confirmed', confirmedAt: new Date().toISOString() } as const;
    const purposes = consents.purposes.map((one) => (one.proofId === proofId ? { ...one, ...at } : one));
    this.#known.set({ ...known, consents: { ...consents, purposes } });
  }

  refused(): void {
    if (this.#before) this.#known.set(this.#before);
    this.#before = undefined;
  }

  arrived(): void {
    if (!this.#before) this.#known.again(); // else a proof of this page is on its way, and would be missing
  }

  /** A row, with how the person stands towards it. */
  #stated(row: Row, { config, translator, isTakenBack }: Showing): Row {
    const { language, t } = translator;
    const { noticeVersion } = config;
    const other = this.#added.get(row.purpose);
    const words = { ...row, ...(other && { label: other.label!, disclosure: other.disclosure! }) };
    const { purposes, stoppedOnWhatsApp } = this.#known.current.consents!;
    const consent = purposes.find(({ purpose }) => purpose === row.purpose);
    const standing = standingOf(consent, words, { language, version: other ? undefined : noticeVersion });
    this.#standings.set(row.purpose, standing);
    const isBlocked = row.purpose === 'marketing' && Boolean(stoppedOnWhatsApp);
    const state = [
      ...stateLines(standing, t, dateIn(language)),
      ...(isBlocked ? [t('consent.blocked')] : []),
    ];
    const press = (event: Event) => void this.#stop(row.purpose, event);
    const then = consent?.words;
    const isForeign = then !== undefined && then.language !== language;
    return {
      ...words,
      ...(other && isForeign && { language: then.language }),
      state,
      stopping: isTakenBack(row.purpose) ? t('consent.stopping') : '',
      ...(isForeign && { drawState: (line: string) => withForeignWords(this.#ports.html, line, then) }),
      ...(standing.kind === 'renewal' && { stop: { label: t('preferences.stop'), press } }),
    };
  }

  #stop(purpose: string, event: Event): boolean {
    if (event.isTrusted) this.#ports.act(purpose, false, event);
    else
      this.#ports.report(
        'tick-refused',
        `A script pressed a button. Allowed: a click or a key of the person.`,
      );
    return event.isTrusted;
  }

  readonly #press = (): void => void this.#forget();

  async #forget(): Promise<void> {
    const { flush, forget, forgotten } = this.#ports;
    this.#isForgotten = true;
    this.#before = undefined;
    this.#known.set({ kind: 'unknown' });
    const isWaiting = await forget();
    forgotten(isWaiting, false);
    if (!isWaiting) return;
    await flush();
    forgotten(await forget(), true);
  }

  readonly #stopEverything = (event: Event): void => {
    const standing = [...this.#standings].filter(([, one]) => isStoppable(one));
    if (standing.map(([purpose]) => this.#stop(purpose, event)).includes(true)) this.#ports.stop();
  };
}

/** In the order in which they were asked for, where it is known of all; else the site's own come first. */
function inOrder(purposes: Purpose[], config: Config, consents: Consents): Purpose[] {
  const known = consents.purposes.map(({ purpose }) => purpose);
  const isKnown = config.purposes.length < purposes.length && purposes.every(({ id }) => known.includes(id));
  return isKnown ? purposes.sort((a, b) => known.indexOf(a.id) - known.indexOf(b.id)) : purposes;
}

/** What was granted once and is not asked for any more, in the words of then: it can be taken back here. */
function notAskedFor(
  consents: Consents | undefined,
  { purposes }: Config,
  before: ReadonlyMap<string, Purpose>,
): Map<string, Purpose> {
  const others = (consents?.purposes ?? []).flatMap(({ granted, purpose, words }) => {
    const isAsked = purposes.some(({ id }) => id === purpose);
    // What was taken back here stays: the person sees what became of it.
    return (granted || before.has(purpose)) && words && !isAsked
      ? [[purpose, { id: purpose, label: words.label, disclosure: words.disclosure }] as const]
      : [];
  });
  return new Map(others);
}

/** The receiver's time, out of the receipt that it signed. */
function receivedAt(receipt: string): string | undefined {
  try {
    const payload = receipt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return (JSON.parse(atob(payload)) as { receivedAt?: string }).receivedAt;
  } catch {
    return undefined; // another endpoint's answer, which may be anything
  }
}
