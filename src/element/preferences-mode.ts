import { html } from 'lit';
import type { Config } from '../config/index.js';
import { OptInError, type ErrorCode } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { Preferences, PreferencesPorts } from '../preferences/index.js';
import { composeNotice, type Notice } from '../notice/index.js';
import type { Ticks } from './ticks.js';

/** What the element does for the part. */
type Ports = Omit<PreferencesPorts, 'html' | 'report'> & {
  report(error: OptInError): void;
  /** The element is in another mode now: nothing of what the boxes showed may stay. */
  left(): void;
};

/** Brings the part that knows how the person stands, once an element is in `mode="preferences"`. */
export class PreferencesMode {
  /** Absent in other modes, and while it is on its way. */
  part: Preferences | undefined;
  readonly #ports: Ports;
  #isAskedFor = false;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The options as the mode has them. */
  complete(config: Config): Config {
    if (config.mode !== 'preferences') {
      if (this.part) this.#ports.left();
      this.part = undefined;
      this.#isAskedFor = false;
      return config;
    }
    if (!this.#isAskedFor) void this.#load();
    this.#isAskedFor = true; // once: a file that did not come is not asked for with every drawing
    return this.part?.complete(config) ?? config;
  }

  /** Whether it is still to be learned how the person stands. */
  get isWaiting(): boolean {
    return this.#isAskedFor && !this.part?.isReady;
  }

  /** The texts; in the mode with how the person stands, which the boxes then show. */
  notice(config: Config, translator: Translator, ticks: Ticks): Notice {
    const notice = composeNotice(config, translator);
    if (!this.part) return notice;
    const isTakenBack = (purpose: string) => ticks.isTakenBack(purpose);
    const stated = this.part.notice(notice, { config, translator, isTakenBack });
    ticks.recall(config.phone!, this.part.recalled());
    return stated;
  }

  async #load(): Promise<void> {
    try {
      const { createPreferences } = await import('../preferences/index.js');
      if (!this.#isAskedFor) return; // the element has left the mode meanwhile
      const report = (code: ErrorCode, message: string) => this.#ports.report(new OptInError(code, message));
      this.part = createPreferences({ ...this.#ports, html, report });
    } catch (cause) {
      this.#ports.report(new OptInError('load-failed', 'The preferences could not be loaded.', { cause }));
    }
    this.#ports.changed();
  }
}
