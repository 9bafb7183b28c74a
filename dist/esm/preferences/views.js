import { timeIn } from './dates.js';
export function stopAllView(html, label, press) {
    return html `<button part="stop-all" type="button" @click=${press}>${label}</button>`;
}
/** The button that takes nothing back, and says so afterwards: what was chosen stands. */
export function forgetView(html, label, press) {
    return html `<p><button part="forget" type="button" @click=${press}>${label}</button></p>`;
}
export function unreachableView(html, label, again) {
    return html `<button part="again" type="button" @click=${again}>${label}</button>`;
}
/** What the person may keep: all they saw, and the file with which anyone can check it. */
export function copiesView(html, copies, { t, language: spoken }) {
    const time = timeIn(spoken);
    return copies.map((copy) => {
        const on = { date: time(copy.proof.capturedAt) };
        const { language, direction, text } = copy.proof.notice;
        return html `
      <div part="record">
        <details part="copy">
          <summary>${t('preferences.text', on)}</summary>
          <div lang=${language} dir=${direction}>${text.split('\n').map((line) => html `<p>${line}</p>`)}</div>
        </details>
        <button part="copy-file" type="button" @click=${() => save(copy)}>
          ${t('preferences.file', on)}
        </button>
      </div>
    `;
    });
}
/** As proof/json.ts does, which is another file's: whatever `toJSON` a library gave to arrays, the record is as it is. */
function asItIs(key) {
    return this[key];
}
/** Through a link of its own: a policy that is strict about pictures and scripts allows it. */
function save(copy) {
    const address = URL.createObjectURL(new Blob([JSON.stringify(copy, asItIs, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `whatsapp-consent-${copy.proof.capturedAt.slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000); // browsers read it after the click
}
