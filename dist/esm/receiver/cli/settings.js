/** An environment variable has a value that cannot be used. The message never quotes what may be secret. */
export class SettingError extends Error {
    constructor(name, rule) {
        super(`${name} ${rule}`);
    }
}
/** Reads the settings of `serve`. An empty variable counts as not set. */
export function readSettings(environment) {
    const value = (name) => {
        const text = environment[name]?.trim();
        return text === '' ? undefined : text;
    };
    return {
        port: port(value('PORT') ?? '8080'),
        database: value('OPT_IN_DATABASE') ?? 'opt-in-data',
        adminToken: adminToken(value('OPT_IN_ADMIN_TOKEN')),
        origins: (value('OPT_IN_ORIGINS') ?? '')
            .split(/[\s,]+/)
            .filter(Boolean)
            .map(origin),
        signingKey: signingKey(value('OPT_IN_SIGNING_KEY')),
        acceptTest: yes('OPT_IN_ACCEPT_TEST', value('OPT_IN_ACCEPT_TEST') ?? '0'),
    };
}
function port(text) {
    const number = Number(text);
    if (/^\d{1,5}$/.test(text) && number <= 65_535)
        return number;
    throw new SettingError('PORT', `must be a number from 0 to 65535, not ${text}.`);
}
function adminToken(text) {
    if (text === undefined || /^[\x21-\x7e]+$/.test(text))
        return text;
    throw new SettingError('OPT_IN_ADMIN_TOKEN', 'must be visible ASCII without spaces, as it is sent in a header.');
}
function origin(text) {
    if (text === '*' || text === 'null')
        return text;
    try {
        // An origin is compared as the browser writes it: "https://Shop.example/" would never match.
        const { origin, protocol } = new URL(text);
        if (/^https?:$/.test(protocol))
            return origin;
    }
    catch {
        // said below
    }
    throw new SettingError('OPT_IN_ORIGINS', `must hold origins such as https://shop.example, or *, not ${text}.`);
}
function signingKey(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text); // checked when it is imported
    }
    catch {
        throw new SettingError('OPT_IN_SIGNING_KEY', 'must be a JWK, as whatsapp-opt-in key prints one.');
    }
}
function yes(name, text) {
    if (/^(1|true|yes)$/i.test(text))
        return true;
    if (/^(0|false|no)$/i.test(text))
        return false;
    throw new SettingError(name, `must be 1 or 0, not ${text}.`);
}
