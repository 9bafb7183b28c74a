import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import { isReceiver } from '../delivery/index.js';
import { OptInError } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { Offer, OnWhatsApp, OnWhatsAppPorts } from '../on-whatsapp/index.js';

interface Ports extends Omit<OnWhatsAppPorts, 'html'> {
  report(error: OptInError): void;
}

/** What stands below once a proof is delivered: the way to its record, and to confirming it from the phone. */
export class AfterConfirming {
  readonly #ports: Ports;
  #record = '';
  #offer: Offer | undefined;
  #onWhatsApp: OnWhatsApp | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The receiver has the proof: it can be looked at, with the receipt, on a page of the receiver's. */
  keep({ endpoint = '', mode }: Config, receipt: string | undefined): void {
    const page = mode === 'opt-in' && receipt ? preferencesPage(endpoint) : undefined;
    this.#record = page ? `${page}#${receipt}` : '';
  }

  /** Offers to confirm a proof from the phone; its code is loaded now. The same offer again changes nothing. */
  offer(proofId: string, { whatsappNumber, endpoint }: Config, receipt?: string): void {
    if (this.#offer?.proofId === proofId) return;
    this.#offer = { proofId, number: whatsappNumber!, endpoint, receipt };
    void this.#show(this.#offer);
  }

  /** There is nothing to keep and nothing to confirm any more. */
  stop(): void {
    this.#record = '';
    this.#offer = undefined;
    this.#onWhatsApp?.stop();
  }

  /** The element is on the page, perhaps in another place. */
  connect(): void {
    if (this.#offer) void this.#show(this.#offer);
  }

  /** Nobody sees the element. */
  disconnect(): void {
    this.#onWhatsApp?.stop();
  }

  async #show(offer: Offer): Promise<void> {
    try {
      const { createOnWhatsApp } = await import('../on-whatsapp/index.js');
      if (this.#offer !== offer) return; // the person has changed their mind meanwhile
      this.#onWhatsApp ??= createOnWhatsApp({ ...this.#ports, html });
      this.#onWhatsApp.offer(offer);
      this.#ports.changed();
    } catch (cause) {
      const message = 'The way to confirm on WhatsApp could not be loaded.';
      this.#ports.report(new OptInError('load-failed', message, { cause }));
    }
  }

  render(translator: Translator): TemplateResult {
    const { t } = translator;
    const link = html`<p>
      <a part="copy-link" href=${this.#record} target="_blank" rel="noopener noreferrer">${t('copy.page')}</a>
    </p>`;
    return html`${this.#onWhatsApp?.view(translator)} ${this.#record ? link : nothing}`;
  }
}

/** The page of a receiver, beside the address that takes its proofs; none where that is an address of the site's own. */
function preferencesPage(endpoint: string): string | undefined {
  return isReceiver(endpoint) ? endpoint.replace(/consents$/, 'preferences') : undefined;
}
