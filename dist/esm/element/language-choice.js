import { html, nothing } from 'lit';
import { languages, matchLanguage } from '../i18n/index.js';
import { jurisdictionOf } from '../jurisdictions/index.js';
/** The person's own choice of language, where the jurisdiction gives it to them. */
export class LanguageChoice {
    #changed;
    constructor(changed) {
        this.#changed = changed;
    }
    render(config, { t, language: spoken }, disabled) {
        const tags = choosable(config, spoken);
        if (tags.length < 2)
            return nothing;
        return html `
      <label part="language">
        ${t('language')}
        <select part="language-select" id="language" ?disabled=${disabled} @change=${this.#onChange}>
          ${tags.map((tag) => html `<option value=${tag} lang=${tag} ?selected=${tag === spoken}>${nameOf(tag)}</option>`)}
        </select>
      </label>
    `;
    }
    #onChange = (event) => {
        this.chosen = event.target.value;
        this.#changed();
    };
}
/** The languages the jurisdiction names, as far as the element or the site speaks them, and the page's own. */
function choosable({ jurisdiction, texts = {} }, spoken) {
    const { languages: named = '' } = jurisdictionOf(jurisdiction);
    const spokenHere = [...languages, ...Object.keys(texts).filter((tag) => matchLanguage(tag) === undefined)];
    const offered = spokenHere.filter((tag) => named.split(' ').includes(tag));
    return offered.length === 0 || offered.includes(spoken) ? offered : [spoken, ...offered];
}
/** A language by its own name: who looks for it may read no other. */
function nameOf(tag) {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
