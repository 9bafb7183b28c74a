import { html, nothing } from 'lit';
import { loadedRules } from '../../phone/index.js';
import { regionName } from './phone-words.js';
/** The element's own phone field: a region, for numbers without a country code, and the number. */
export function renderPhoneField(translator, entry, { country, disabled, problem, understood, onChange, onLeave, onFocus, onEnter }) {
    const { t } = translator;
    const enter = (name) => (event) => {
        entry[name] = event.target.value;
        if (entry.typed.startsWith('+') && name === 'typed')
            entry.country = '';
        onChange();
    };
    const said = problem && html `<span>${problem}</span>`; // a new node each time, so that it is read out
    return html `
    <div part="phone">
      <label part="phone-label" class="line" for="phone">${t('phone.label')}</label>
      <div class="phone-inputs">
        <select
          part="phone-country"
          autocomplete="tel-country-code"
          aria-label=${t('phone.country')}
          ?disabled=${disabled}
          @change=${enter('country')}
        >
          ${country ? nothing : html `<option value="" selected>${t('phone.country')}</option>`}
          ${regions(translator, country).map(([code, name]) => html `<option value=${code} .selected=${code === country}>${name}</option>`)}
        </select>
        <input
          part="phone-input"
          id="phone"
          type="tel"
          autocomplete="tel"
          enterkeyhint="done"
          dir="ltr"
          .value=${entry.typed}
          ?disabled=${disabled}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby="phone-error"
          @input=${enter('typed')}
          @change=${onLeave}
          @focus=${onFocus}
          @keydown=${({ key, isComposing, isTrusted }) => {
        if (key === 'Enter' && isTrusted && !isComposing)
            onEnter();
    }}
        />
      </div>
      <p part="phone-understood">${problem ? nothing : understood}</p>
      <p part="phone-error" id="phone-error" aria-live="polite">${said}</p>
    </div>
  `;
}
/** The last list: naming and sorting 245 regions at every key would be felt. */
let last = { list: [] };
/** Regions by name; only the chosen one until the rules have loaded. */
function regions(translator, chosen) {
    const rules = loadedRules();
    const key = `${translator.language} ${chosen} ${!rules}`;
    if (key !== last.key)
        last = { key, list: listRegions(translator, chosen, rules?.countries()) };
    return last.list;
}
/** Keeps the sign of a calling code before its digits in a text that runs from right to left. */
const LEFT_TO_RIGHT_MARK = '\u200e';
function listRegions({ language, direction }, chosen, known) {
    const mark = direction === 'rtl' ? LEFT_TO_RIGHT_MARK : '';
    const list = known ?? (chosen ? [[chosen, '']] : []);
    const named = list.map(([code, calling]) => [
        code,
        `${regionName(language, code)}${calling && ` ${mark}+${calling}`}`,
    ]);
    named.sort(([, a], [, b]) => a.localeCompare(b, language));
    return named;
}
