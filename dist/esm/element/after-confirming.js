import { html, nothing } from 'lit';
import { isReceiver } from '../delivery/index.js';
import { OptInError } from '../errors.js';
/** What stands below once a proof is delivered: the way to its record, and to confirming it from the phone. */
export class AfterConfirming {
    #ports;
    #record = '';
    #offer;
    #onWhatsApp;
    constructor(ports) {
        this.#ports = ports;
    }
    /** The receiver has the proof: it can be looked at, with the receipt, on a page of the receiver's. */
    keep({ endpoint = '', mode }, receipt) {
        const page = mode === 'opt-in' && receipt ? preferencesPage(endpoint) : undefined;
        this.#record = page ? `${page}#${receipt}` : '';
    }
    /** Offers to confirm a proof from the phone; its code is loaded now. The same offer again changes nothing. */
    offer(proofId, { whatsappNumber, endpoint }, receipt) {
        if (this.#offer?.proofId === proofId)
            return;
        this.#offer = { proofId, number: whatsappNumber, endpoint, receipt };
        void this.#show(this.#offer);
    }
    /** There is nothing to keep and nothing to confirm any more. */
    stop() {
        this.#record = '';
        this.#offer = undefined;
        this.#onWhatsApp?.stop();
    }
    /** The element is on the page, perhaps in another place. */
    connect() {
        if (this.#offer)
            void this.#show(this.#offer);
    }
    /** Nobody sees the element. */
    disconnect() {
        this.#onWhatsApp?.stop();
    }
    async #show(offer) {
        try {
            const { createOnWhatsApp } = await import('../on-whatsapp/index.js');
            if (this.#offer !== offer)
                return; // the person has changed their mind meanwhile
            this.#onWhatsApp ??= createOnWhatsApp({ ...this.#ports, html });
            this.#onWhatsApp.offer(offer);
            this.#ports.changed();
        }
        catch (cause) {
            const message = 'The way to confirm on WhatsApp could not be loaded.';
            this.#ports.report(new OptInError('load-failed', message, { cause }));
        }
    }
    render(translator) {
        const { t } = translator;
        const link = html `<p>
      <a part="copy-link" href=${this.#record} target="_blank" rel="noopener noreferrer">${t('copy.page')}</a>
    </p>`;
        return html `${this.#onWhatsApp?.view(translator)} ${this.#record ? link : nothing}`;
    }
}
/** The page of a receiver, beside the address that takes its proofs; none where that is an address of the site's own. */
function preferencesPage(endpoint) {
    return isReceiver(endpoint) ? endpoint.replace(/consents$/, 'preferences') : undefined;
}
