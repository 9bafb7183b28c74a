import { html, type TemplateResult } from 'lit';
import { OptInError } from '../errors.js';
import type { Translator } from '../i18n/index.js';

const paragraphs = ['details.sending', 'details.record', 'details.stopping'] as const;

/** The longer explanation, in a popover: never the only place of anything that must be said. */
export class Details {
  readonly #report: (error: OptInError) => void;
  #stop: (() => void) | undefined;

  constructor(report: (error: OptInError) => void) {
    this.#report = report;
  }

  /** Opening, Escape and a click elsewhere are the browser's own (Popover API); we only choose the place. */
  render({ t }: Translator): TemplateResult {
    return html`
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
        ${paragraphs.map((key) => html`<p>${t(key)}</p>`)}
        <button part="details-close" type="button" popovertarget="details" popovertargetaction="hide">
          ${t('details.close')}
        </button>
      </div>
    `;
  }

  disconnect(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  readonly #toggled = async (event: Event): Promise<void> => {
    const floating = event.currentTarget as HTMLElement;
    this.disconnect();
    // eslint-disable-next-line house/supported-browsers -- Safari before 17 has no popovers: the text stands open
    if ((event as ToggleEvent).newState !== 'open') return;
    try {
      const { place } = await import('../popover/index.js');
      if (!floating.isConnected || !floating.matches(':popover-open')) return;
      this.#stop = place(floating.previousElementSibling!, floating);
    } catch (cause) {
      // The browser centres a popover nobody places: it can still be read.
      this.#report(new OptInError('load-failed', 'The popover could not be loaded.', { cause }));
    }
  };
}

/** Chromium does not find the way back to a button in a shadow root; whoever reads the popover must not get lost. */
// eslint-disable-next-line house/supported-browsers -- called by popovers only
function leave({ currentTarget, newState }: ToggleEvent): void {
  const floating = currentTarget as HTMLElement;
  if (newState === 'closed' && floating.matches(':focus-within'))
    (floating.previousElementSibling as HTMLElement).focus();
}
