import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import { languages, matchLanguage, type Translator } from '../i18n/index.js';
import { jurisdictionOf } from '../jurisdictions/index.js';

/** The person's own choice of language, where the jurisdiction gives it to them. */
export class LanguageChoice {
  /** BCP 47; undefined until the person chose. */
  chosen: string | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  render(
    config: Config,
    { t, language: spoken }: Translator,
    disabled: boolean,
  ): TemplateResult | typeof nothing {
    const tags = choosable(config, spoken);
    if (tags.length < 2) return nothing;
    return html`
      <label part="language">
        ${t('language')}
        <select part="language-select" id="language" ?disabled=${disabled} @change=${this.#onChange}>
          ${tags.map(
            (tag) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === spoken}>${nameOf(tag)}</option>`,
          )}
        </select>
      </label>
    `;
  }

  readonly #onChange = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.#changed();
  };
}

/** The languages the jurisdiction names, as far as the element or the site speaks them, and the page's own. */
function choosable({ jurisdiction, texts = {} }: Config, spoken: string): string[] {
  const { languages: named = '' } = jurisdictionOf(jurisdiction);
  const spokenHere = [...languages, ...Object.keys(texts).filter((tag) => matchLanguage(tag) === undefined)];
  const offered = spokenHere.filter((tag) => named.split(' ').includes(tag));
  return offered.length === 0 || offered.includes(spoken) ? offered : [spoken, ...offered];
}

/** A language by its own name: who looks for it may read no other. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
