import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { Notice, Row } from './notice.js';

/** What the person sees, as plain values. */
export interface View {
  config: Config;
  notice: Notice;
  translator: Translator;
  direction: string;
  /** Laid out but not shown: its language is still on its way. */
  isWaiting: boolean;
  isDisabled: boolean;
  /** The site has put a closing text of its own into the slot. */
  hasClosing: boolean;
  granted: (purpose: string) => boolean;
  onTick: (purpose: string, event: Event) => void;
  phone: TemplateResult | typeof nothing;
  details: TemplateResult;
  confirm: TemplateResult | typeof nothing;
  status: string;
}

export function renderOptIn(view: View): TemplateResult {
  const { config, notice, translator } = view;
  return html`
    <div
      part="container"
      id="container"
      role="group"
      aria-labelledby="heading"
      lang=${translator.language}
      dir=${view.direction}
      class=${view.isWaiting ? 'waiting' : nothing}
      ?inert=${view.isWaiting}
    >
      <i id="canvas" hidden></i>
      <slot name="icon"></slot>
      <p part="heading" id="heading" class="line"><slot name="heading">${notice.heading}</slot></p>
      <p part="intro" class="line">${notice.intro}</p>
      ${notice.rows.map((row) => renderRow(row, view))} ${view.phone}
      <div class="closing">
        ${notice.closing.map((line) => html`<p part="closing" class="line">${line}</p>`)}
        <p part="closing" class="line">
          <a part="privacy-link" href=${config.privacyUrl} target="_blank" rel="noopener"
            >${notice.privacy}</a
          >
        </p>
        <p part="closing" class="line" ?hidden=${!view.hasClosing}><slot name="closing"></slot></p>
      </div>
      <div part="actions">${view.confirm} ${view.details}</div>
      <p part="status" role="status">${view.status}</p>
    </div>
  `;
}

function renderRow({ purpose, label, disclosure }: Row, view: View): TemplateResult {
  const id = `purpose-${purpose}`;
  return html`
    <div part="purpose" data-purpose=${purpose}>
      <input
        part="checkbox"
        id=${id}
        type="checkbox"
        autocomplete="off"
        aria-describedby="${id}-disclosure"
        .checked=${view.granted(purpose)}
        ?disabled=${view.isDisabled}
        @click=${(event: Event) => view.onTick(purpose, event)}
      />
      <label part="label" class="line" for=${id}>${label}</label>
      <p part="disclosure" class="line" id="${id}-disclosure">${disclosure}</p>
    </div>
  `;
}

/** In place of the element, on a developer's machine only: what is wrong. */
export function renderProblems(problems: readonly Error[]): TemplateResult {
  return html`<div part="problem" role="alert">
    ${problems.map(({ message }) => html`<p>&lt;whatsapp-opt-in&gt; ${message}</p>`)}
  </div>`;
}
