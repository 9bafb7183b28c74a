import { html, nothing } from 'lit';
import { loadedRules } from '../phone/index.js';
/** The element's own phone field: a region, for numbers without a country code, and the number. */
export function renderPhoneField({ t, language }, entry, { country, disabled, problem, onChange, onLeave }) {
    const enter = (name) => (event) => {
        entry[name] = event.target.value;
        onChange();
    };
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
          ${regions(language, country).map(([code, name]) => html `<option value=${code} ?selected=${code === country}>${name}</option>`)}
        </select>
        <input
          part="phone-input"
          id="phone"
          type="tel"
          autocomplete="tel"
          dir="ltr"
          .value=${entry.typed}
          ?disabled=${disabled}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby="phone-error"
          @input=${enter('typed')}
          @change=${onLeave}
        />
      </div>
      <p part="phone-error" id="phone-error" aria-live="polite">${problem}</p>
    </div>
  `;
}
/** The last list: naming and sorting 245 regions at every key would be felt. */
let last = { list: [] };
/** Regions by name; only the chosen one until the rules have loaded. */
function regions(language, chosen) {
    const rules = loadedRules();
    const key = `${language} ${chosen} ${!rules}`;
    if (key !== last.key)
        last = { key, list: listRegions(language, chosen, rules?.countries()) };
    return last.list;
}
function listRegions(language, chosen, known) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    const list = known ?? (chosen ? [[chosen, '']] : []);
    const named = list.map(([code, calling]) => [
        code,
        `${names.of(code)}${calling && ` +${calling}`}`,
    ]);
    named.sort(([, a], [, b]) => a.localeCompare(b, language));
    return named;
}
