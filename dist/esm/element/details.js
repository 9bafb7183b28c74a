import { html } from 'lit';
import { OptInError } from '../errors.js';
const paragraphs = ['details.sending', 'details.record', 'details.stopping'];
/** The longer explanation, in a popover: never the only place of anything that must be said. */
export class Details {
    #report;
    #stop;
    constructor(report) {
        this.#report = report;
    }
    /** Opening, Escape and a click elsewhere are the browser's own (Popover API); we only choose the place. */
    render({ t }) {
        return html `
      <button part="details-button" type="button" popovertarget="details">${t('details.open')}</button>
      <div
        part="details"
        id="details"
        popover
        role="group"
        aria-label=${t('details.open')}
        @beforetoggle=${leave}
        @toggle=${this.#toggled}
      >
        ${paragraphs.map((key) => html `<p>${t(key)}</p>`)}
        <button part="details-close" type="button" popovertarget="details" popovertargetaction="hide">
          ${t('details.close')}
        </button>
      </div>
    `;
    }
    disconnect() {
        this.#stop?.();
        this.#stop = undefined;
    }
    #toggled = async (event) => {
        const floating = event.currentTarget;
        this.disconnect();
        // eslint-disable-next-line house/supported-browsers -- Safari before 17 has no popovers: the text stands open
        if (event.newState !== 'open')
            return;
        try {
            const { place } = await import('../popover/index.js');
            if (!floating.isConnected || !floating.matches(':popover-open'))
                return;
            this.#stop = place(floating.previousElementSibling, floating);
        }
        catch (cause) {
            // The browser centres a popover nobody places: it can still be read.
            this.#report(new OptInError('load-failed', 'The popover could not be loaded.', { cause }));
        }
    };
}
/** Chromium does not find the way back to a button in a shadow root; whoever reads the popover must not get lost. */
// eslint-disable-next-line house/supported-browsers -- called by popovers only
function leave({ currentTarget, newState }) {
    const floating = currentTarget;
    if (newState === 'closed' && floating.matches(':focus-within'))
        floating.previousElementSibling.focus();
}
