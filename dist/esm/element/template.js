import { html, nothing } from 'lit';
export function renderOptIn(view) {
    const { config, notice } = view;
    return renderFrame(view, html `
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
    `, 'intro');
}
function renderClosing(line) {
    const part = line.isHighlighted ? 'closing highlight' : 'closing';
    return html `<p part=${part} class="line">${renderLinked(line)}</p>`;
}
function renderLinked({ text, link }) {
    if (!link)
        return text;
    const [before, ...after] = text.split(link.text);
    // No space around the link: the text is read off the page.
    return html `${before}<a part="contact-link" href=${link.href}>${link.text}</a>${after.join(link.text)}`;
}
/** For a person who said no before: who would ask, and the way to the boxes. */
export function renderQuiet(frame, open) {
    const { t } = frame.translator;
    return renderFrame(frame, html `
      <p part="heading" id="heading">${t('heading')}</p>
      <div part="actions">
        <button part="reconsider" type="button" @click=${open}>${t('reconsider')}</button>
      </div>
    `);
}
function renderFrame({ config, translator, direction, isWaiting }, content, describedBy) {
    return html `
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
function renderConfirm({ confirm, onConfirm, isDisabled }) {
    if (!confirm)
        return nothing;
    return html `<button part="confirm" type="button" ?disabled=${isDisabled} @click=${onConfirm}>
    ${confirm}
  </button>`;
}
function renderRow(row, view) {
    const { purpose, label, disclosure, language, state } = row;
    const id = `purpose-${purpose}`;
    const spoken = (words) => language ? html `<span lang=${language} dir="auto">${words}</span>` : words;
    return html `
    <div part="purpose" data-purpose=${purpose}>
      <input
        part="checkbox"
        id=${id}
        type="checkbox"
        autocomplete="off"
        aria-describedby="${id}-disclosure${state ? ` ${id}-state` : ''}"
        .checked=${view.granted(purpose)}
        ?disabled=${view.isDisabled}
        @click=${(event) => view.onTick(purpose, event)}
      />
      <label part="label" class="line" for=${id}>${spoken(label)}</label>
      <p part="disclosure" class="line" id="${id}-disclosure">${spoken(disclosure)}</p>
      ${state && renderState(row, state, `${id}-state`)}
    </div>
  `;
}
function renderState(row, lines, id) {
    const { drawState = String, stop, stopping } = row;
    return html `
    <div part="consent" id=${id}>
      ${lines.map((line) => html `<p class="line">${drawState(line)}</p>`)}
      <p class="line" aria-live="polite">${stopping}</p>
    </div>
    ${stop ? html `<button part="stop" type="button" @click=${stop.press}>${stop.label}</button>` : nothing}
  `;
}
/** In place of the element, on a developer's machine only: what is wrong. */
export function renderProblems(problems) {
    return html `<div part="problem" role="alert">
    ${problems.map(({ message }) => html `<p>&lt;whatsapp-opt-in&gt; ${message}</p>`)}
  </div>`;
}
