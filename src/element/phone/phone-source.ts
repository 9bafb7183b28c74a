import type { Config } from '../../config/index.js';
import { isE164, loadedRules, loadRules } from '../../phone/index.js';
import { findInPage } from '../base/host-page.js';

/** The number as it stands at one moment. */
export type Phone =
  | { kind: 'ready'; e164: string }
  /** There is a number, and the rules to bring it into E.164 have not loaded yet. */
  | { kind: 'typed'; typed: string; country?: string }
  | { kind: 'missing' }
  | { kind: 'invalid' };

/** Where the number comes from: an option, the page's own input, or the element's own field. */
export class PhoneSource {
  /** What is in the element's own field. */
  typed = '';
  /** The region chosen in the element's own field; empty until the person chose, or typed another country's code. */
  country = '';
  /** The page was given time to bring its input, and did not: the person gets a field of ours. */
  isFieldMissing = false;
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether the person types the number into the element's own field. */
  isOwn({ phone, phoneField }: Config): boolean {
    const isPages = phoneField !== undefined && (!this.isFieldMissing || this.pageField(phoneField) !== null);
    return phone === undefined && !isPages;
  }

  /** The page's own input as it is now: it may have come late, or have been replaced. */
  pageField(selector: string): Element | null {
    return findInPage(this.#host, selector);
  }

  /** What is wrong with the number in the element's own field, if it is that one that counts. */
  problem(config: Config): 'missing' | 'invalid' | undefined {
    const { kind } = this.isOwn(config) ? this.read(config) : { kind: undefined };
    return kind === 'missing' || kind === 'invalid' ? kind : undefined;
  }

  /**
   * The region for a number typed without a country code. In the element's own field the person sees it and can
   * change it, so there it may be guessed; a page's own input shows none.
   */
  countryOf(config: Config): string | undefined {
    if (!this.isOwn(config)) return config.country;
    return this.country || (config.country?.toUpperCase() ?? likelyRegion(navigator.language));
  }

  /** The region that the element's own field shows: it goes along with a country code that is typed. */
  shownCountry(config: Config): string {
    const typed = this.country || loadedRules()?.normalise(this.typed)?.country;
    return typed ?? this.countryOf(config) ?? '';
  }

  /** Loads what normalising needs, at the first touch, so that the number is ready when the form is submitted. */
  async prepare({ phone }: Config): Promise<void> {
    if (phone === undefined || !isE164(phone)) await loadRules();
  }

  read(config: Config): Phone {
    const isOwn = this.isOwn(config);
    const typed = config.phone ?? (isOwn ? this.typed : valueOf(this.pageField(config.phoneField!)));
    const country = this.countryOf(config);
    if (!typed.trim()) return { kind: 'missing' };
    // A number that the site gives in E.164 was normalised by the site: nothing to load.
    if (config.phone !== undefined && isE164(typed)) return { kind: 'ready', e164: typed };
    const rules = loadedRules();
    if (!rules) return { kind: 'typed', typed, ...(country && { country }) };
    const number = rules.normalise(typed, country);
    return number ? { kind: 'ready', e164: number.e164 } : { kind: 'invalid' };
  }
}

function valueOf(field: Element | null): string {
  const { value } = (field ?? {}) as { value?: unknown };
  return typeof value === 'string' ? value : (field?.textContent ?? '');
}

function likelyRegion(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined; // some browsers say "C", or nothing
  }
}
