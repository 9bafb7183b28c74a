import * as z from 'zod/mini';
import { OptInError } from '../errors.js';
import { webAddress } from './checks.js';
import { options } from './options.js';
const builtIn = ['marketing', 'service', 'groups', 'calls'];
/**
 * Checks what the sources gave and fills in defaults. All that is wrong is named at once.
 *
 * Codes: `option-missing`, `option-invalid`.
 */
export function resolveConfig(given) {
    const errors = [];
    const config = {};
    for (const [name, option] of Object.entries(options)) {
        const result = z.safeParse(option.schema, given[name]);
        if (result.success)
            config[name] = result.data;
        else
            errors.push(optionError(option.attribute ?? name, given[name], result.error.issues[0].message));
    }
    if (errors.length > 0)
        return { errors };
    return complete(config);
}
/** What an option is when nobody gives it; undefined where it has no default. */
export function defaultOf(name) {
    return z.safeParse(options[name].schema, undefined).data;
}
/** The error for an option that is missing (`undefined`) or has a value that is not allowed. */
export function optionError(option, value, allowed) {
    if (value === undefined) {
        return new OptInError('option-missing', `${option} is missing. Allowed: ${allowed}.`, { option });
    }
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return new OptInError('option-invalid', `${option}="${shown}" is not allowed. Allowed: ${allowed}.`, {
        option,
        value,
    });
}
/** What one option means for another: frequencies belong to purposes, a purpose needs words, addresses a page. */
function complete(config) {
    const { texts = {} } = config;
    const frequencies = { marketing: config.marketingFrequency, service: config.serviceFrequency };
    const purposes = config.purposes.map((purpose) => ({
        ...purpose,
        frequency: purpose.frequency ?? frequencies[purpose.id],
    }));
    const isKnown = ({ id, label, disclosure }) => builtIn.includes(id) ||
        (label !== undefined && disclosure !== undefined) ||
        Object.values(texts).some((own) => `label.${id}` in own && `disclosure.${id}` in own);
    const unknown = purposes.find((purpose) => !isKnown(purpose));
    if (unknown) {
        const allowed = `${builtIn.join(', ')}, or a purpose of your own with label and disclosure`;
        return { errors: [optionError('purposes', unknown.id, allowed)] };
    }
    if (new Set(purposes.map(({ id }) => id)).size < purposes.length) {
        return { errors: [optionError('purposes', purposes.map(({ id }) => id).join(' '), 'each purpose once')] };
    }
    if (purposes.length === 0 && config.mode !== 'preferences') {
        return { errors: [optionError('purposes', [], 'ids, or a list of purposes')] };
    }
    if (config.confirmOnWhatsapp && !config.whatsappNumber) {
        const allowed = 'the number that the message goes to, as confirm-on-whatsapp is set';
        return { errors: [optionError('whatsapp-number', undefined, allowed)] };
    }
    const absolute = {
        privacyUrl: webAddress(config.privacyUrl),
        endpoint: config.endpoint && webAddress(config.endpoint),
    };
    return { config: { ...config, ...absolute, purposes } };
}
