import { OptInError } from '../errors.js';
import { options } from './options.js';
import { optionError } from './resolve.js';
const entries = Object.entries(options);
/** The names of all attributes that carry options. */
export const attributeNames = entries.flatMap(([, { attribute }]) => attribute ?? []);
/**
 * What was left empty, as templates do (`phone=""`), counts as not given; a flag that is empty is on. Vue and Svelte
 * write one that is off as `"false"`.
 */
export function withoutEmpty(given) {
    const values = Object.entries(given).map(([name, value]) => {
        const { flag, isDispensable } = options[name];
        const own = flag && /^(false|)$/.test(String(value)) ? value === '' : value;
        return [name, own === '' && !isDispensable ? undefined : own];
    });
    return Object.fromEntries(values.filter(([, value]) => value != null));
}
/** What the attributes of an element say. */
export function fromAttributes(element) {
    const given = {};
    for (const [name, { attribute, flag }] of entries) {
        const value = attribute && element.getAttribute(attribute);
        if (typeof value === 'string')
            given[name] = flag ? value !== 'false' : value;
    }
    return given;
}
/**
 * What the `<script type="application/json">` child says. Keys are names of properties or of attributes.
 *
 * @throws {OptInError} `json-invalid` when it is not a JSON object, `option-invalid` for an unknown key.
 */
export function fromJson(element) {
    const script = element.querySelector(':scope > script[type="application/json"]');
    if (!script)
        return {};
    let value;
    try {
        value = JSON.parse(script.textContent);
    }
    catch (cause) {
        // Some browsers quote what they could not read, and there may be a phone number in it.
        const reason = cause.message.replace(/\d[\d ()-]{4,}/g, '\u2026');
        throw new OptInError('json-invalid', `The JSON child cannot be read: ${reason}`);
    }
    return fromObject(value, 'The JSON child');
}
/** What an object says, such as the `config` property. Throws as `fromJson`. */
export function fromObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new OptInError('json-invalid', `${where} is not an object. Allowed: { "business": "\u2026", \u2026 }.`);
    }
    return Object.fromEntries(Object.entries(value).map(([key, own]) => {
        const entry = entries.find(([name, { attribute }]) => name === key || attribute === key);
        if (!entry)
            throw optionError(key, own, `one of ${entries.map(([name]) => name).join(', ')}`);
        return [entry[0], own];
    }));
}
