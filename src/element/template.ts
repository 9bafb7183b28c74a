import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { ClosingLine, Linked, Notice, Row } from '../notice/index.js';

/** What stands around everything. */
interface Frame {
  config: Config;
  translator: Translator;
  direction: string;
  /** Laid out but not shown: its language is still on its way. */
  isWaiting: boolean;
}

/** What the person sees, as plain values. */
export interface View extends Frame {
  notice: Notice;
  isDisabled: boolean;
  /** The site has put a closing text of its own into the slot. */
  hasClosing: boolean;
  granted: (purpose: string) => boolean;
  onTick: (purpose: string, event: Event) => void;
  phone: TemplateResult | typeof nothing;
  /** For choosing another language, where the law gives the person the choice. */
  languages: TemplateResult | typeof nothing;
  details: TemplateResult;
  /** Text of the element's own button; empty where something else confirms. */
  confirm: string;
  onConfirm: () => unknown;
  /** In preferences mode: the button that takes everything back. */
  stopAll: unknown;
  status: unknown;
  /** What follows a confirmation. */
  after: TemplateResult;
}

export function renderOptIn(view: View): TemplateResult {
  const { config, notice } = view;
  return renderFrame(
    view,
    html`
      <slot name="icon"></slot>
      ${view.languages}
      <p part="heading" id="heading" class="line"><slot name="heading">${notice.heading}</slot></p>
      <p part="intro" id="intro" class="line">${notice.intro}</p>
      ${notice.rows.map((row) => renderRow(row, view))} ${view.phone}
      <div part="small-print">
        ${notice.closing.map(renderClosing)}
        <p part="closing" class="line">
          <a part="privacy-link" href=${config.privacyUrl} target="_blank" rel="noopener"
            >${notice.privacy}</a
          >
        </p>
        <p part="closing" class="line" ?hidden=${!view.hasClosing}><slot name="closing"></slot></p>
      </div>
      <div part="actions">${renderConfirm(view)} ${view.stopAll} ${view.details}</div>
      <p part="status" role="status">${view.status}</p>
      ${view.after}
    `,
    'intro',
  );
}

function renderClosing(line: ClosingLine): TemplateResult {
  const part = line.isHighlighted ? 'closing highlight' : 'closing';
  return html`<p part=${part} class="line">${renderLinked(line)}</p>`;
}

function renderLinked({ text, link }: Linked): unknown {
  if (!link) return text;
  const [before, ...after] = text.split(link.text);
  // No space around the link: the text is read off the page.
  return html`${before}<a part="contact-link" href=${link.href}>${link.text}</a>${after.join(link.text)}`;
}

/** For a person who said no before: who would ask, and the way to the boxes. */
export function renderQuiet(frame: Frame, open: () => unknown): TemplateResult {
  const { t } = frame.translator;
  return renderFrame(
    frame,
    html`
      <p part="heading" id="heading">${t('heading')}</p>
      <div part="actions">
        <button part="reconsider" type="button" @click=${open}>${t('reconsider')}</button>
      </div>
    `,
  );
}

function renderFrame(
  { config, translator, direction, isWaiting }: Frame,
  content: TemplateResult,
  describedBy?: string,
): TemplateResult {
  return html`
    <div
      part="container"
      id="container"
      role="group"
      aria-labelledby="heading"
      aria-describedby=${describedBy ?? nothing}
      lang=${translator.language}
      dir=${direction}
      data-jurisdiction=${config.jurisdiction}
      class=${isWaiting ? 'waiting' : nothing}
      ?inert=${isWaiting}
    >
      <i id="canvas" hidden></i>
      ${content}
    </div>
  `;
}

function renderConfirm({ confirm, onConfirm, isDisabled }: View): TemplateResult | typeof nothing {
  if (!confirm) return nothing;
  return html`<button part="confirm" type="button" ?disabled=${isDisabled} @click=${onConfirm}>
    ${confirm}
  </button>`;
}

function renderRow(row: Row, view: View): TemplateResult {
  const { purpose, label, disclosure, language, state } = row;
  const id = `purpose-${purpose}`;
  const spoken = (words: string) =>
    language ? html`<span lang=${language} dir="auto">${words}</span>` : words;
  return html`
    <div part="purpose" data-purpose=${purpose}>
      <input
        part="checkbox"
        id=${id}
        type="checkbox"
        autocomplete="off"
        aria-describedby="${id}-disclosure${state ? ` ${id}-state` : ''}"
        .checked=${view.granted(purpose)}
        ?disabled=${view.isDisabled}
        @click=${(event: Event) => view.onTick(purpose, event)}
      />
      <label part="label" class="line" for=${id}>${spoken(label)}</label>
      <p part="disclosure" class="line" id="${id}-disclosure">${spoken(disclosure)}</p>
      ${state && renderState(row, state, `${id}-state`)}
    </div>
  `;
}

function renderState(row: Row, lines: string[], id: string): TemplateResult {
  const { drawState = String, stop, stopping } = row;
  return html`
    <div part="consent" id=${id}>
      ${lines.map((line) => html`<p class="line">${drawState(line)}</p>`)}
      <p class="line" aria-live="polite">${stopping}</p>
    </div>
    ${stop ? html`<button part="stop" type="button" @click=${stop.press}>${stop.label}</button>` : nothing}
  `;
}

/** In place of the element, on a developer's machine only: what is wrong. */
export function renderProblems(problems: readonly Error[]): TemplateResult {
  return html`<div part="problem" role="alert">
    ${problems.map(({ message }) => html`<p>&lt;whatsapp-opt-in&gt; ${message}</p>`)}
  </div>`;
}
