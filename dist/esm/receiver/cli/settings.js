import { isIP } from 'node:net';
import { readLimits } from '../limits/limits-setting.js';
import { readPublicUrl } from '../public-url.js';
import { readController } from '../rules/controller-setting.js';
import { readGrantRules } from '../rules/grant-rules-setting.js';
import { originOf } from '../rules/origin.js';
import { readPageSecret } from '../rules/page-secret-setting.js';
import { readRenewals } from '../rules/renewal-setting.js';
import { requireAddress } from '../store/open.js';
import { isToken, readTokens, TOKEN_RULE } from '../rules/token-setting.js';
import { readOptIns } from '../whatsapp/opt-in-setting.js';
import { readPhoneNumberIds } from '../whatsapp/phone-number-ids.js';
import { SettingError, SETTINGS } from './setting-names.js';
/** Reads the settings. An empty variable counts as not set. */
export function readSettings(environment) {
    const value = (name) => {
        const text = environment[name]?.trim();
        return text === '' ? undefined : text;
    };
    return {
        port: port(value('PORT') ?? '8080'),
        host: host(value('HOST') ?? '127.0.0.1'),
        database: database(value('OPT_IN_DATABASE') ?? 'opt-in-data'),
        adminToken: adminToken(value('OPT_IN_ADMIN_TOKEN')),
        tokens: json('OPT_IN_TOKENS', value('OPT_IN_TOKENS'), readTokens, 'a list') ?? [],
        pageSecret: pageSecret(value('OPT_IN_PAGE_SECRET')),
        publicUrl: publicUrl(value('OPT_IN_URL')),
        origins: listed(value('OPT_IN_ORIGINS') ?? '').map(origin),
        signingKey: signingKey(value('OPT_IN_SIGNING_KEY')),
        acceptTest: yes('OPT_IN_ACCEPT_TEST', value('OPT_IN_ACCEPT_TEST') ?? '0'),
        trustedProxies: trustedProxies(value('OPT_IN_TRUSTED_PROXIES')),
        limits: json('OPT_IN_LIMITS', value('OPT_IN_LIMITS'), readLimits, 'an object') ?? {},
        controller: json('OPT_IN_CONTROLLER', value('OPT_IN_CONTROLLER'), readController, 'an object'),
        ...grantRules(value),
        renewals: json('OPT_IN_RENEWALS', value('OPT_IN_RENEWALS'), readRenewals, 'a list') ?? [],
        confirmOnWhatsApp: yes('OPT_IN_CONFIRM_ON_WHATSAPP', value('OPT_IN_CONFIRM_ON_WHATSAPP') ?? '0'),
        whatsapp: whatsapp(value('WHATSAPP_APP_SECRET'), value('WHATSAPP_VERIFY_TOKEN'), json('WHATSAPP_OPT_INS', value('WHATSAPP_OPT_INS'), readOptIns, 'a list') ?? [], phoneNumberIds(value('WHATSAPP_PHONE_NUMBER_IDS') ?? '')),
    };
}
/** Read here to be refused under the names of the variables; the receiver reads them again. */
function grantRules(value) {
    const names = {
        require: 'OPT_IN_REQUIRE',
        jurisdiction: 'OPT_IN_JURISDICTION',
        purposes: 'OPT_IN_PURPOSES',
    };
    const given = {
        require: value(names.require),
        jurisdiction: value(names.jurisdiction),
        purposes: listed(value(names.purposes) ?? ''),
        requireLegible: yes('OPT_IN_REQUIRE_LEGIBLE', value('OPT_IN_REQUIRE_LEGIBLE') ?? '0'),
    };
    try {
        readGrantRules(given, names);
        return given;
    }
    catch (error) {
        const [name, ...rule] = error.message.split(' ');
        throw new SettingError(name, rule.join(' '), error);
    }
}
/** One without the other is a webhook that never works. */
function whatsapp(appSecret, verifyToken, optIns, phoneNumberIds) {
    if (appSecret === undefined && verifyToken === undefined) {
        const both = 'needs WHATSAPP_APP_SECRET and WHATSAPP_VERIFY_TOKEN.';
        if (optIns.length)
            throw new SettingError('WHATSAPP_OPT_INS', both);
        if (phoneNumberIds.length)
            throw new SettingError('WHATSAPP_PHONE_NUMBER_IDS', both);
        return undefined;
    }
    if (appSecret === undefined)
        throw new SettingError('WHATSAPP_APP_SECRET', 'must be set with WHATSAPP_VERIFY_TOKEN.');
    if (verifyToken === undefined) {
        throw new SettingError('WHATSAPP_VERIFY_TOKEN', 'must be set with WHATSAPP_APP_SECRET.');
    }
    return { appSecret, verifyToken, optIns, phoneNumberIds };
}
function phoneNumberIds(text) {
    const name = 'WHATSAPP_PHONE_NUMBER_IDS';
    try {
        return readPhoneNumberIds(listed(text), name);
    }
    catch (error) {
        throw new SettingError(name, error.message.slice(name.length + 1), error);
    }
}
/** What stands in a variable that holds several. */
function listed(text) {
    return text.split(/[\s,]+/).filter(Boolean);
}
function trustedProxies(text) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,2}$/.test(text))
        return Number(text);
    throw new SettingError('OPT_IN_TRUSTED_PROXIES', `must be a number from 0 to 99, not ${text}.`);
}
function database(text) {
    try {
        return requireAddress(text, 'OPT_IN_DATABASE');
    }
    catch (error) {
        throw new SettingError('OPT_IN_DATABASE', error.message.slice('OPT_IN_DATABASE '.length));
    }
}
function port(text) {
    const number = Number(text);
    if (/^\d{1,5}$/.test(text) && number <= 65_535)
        return number;
    throw new SettingError('PORT', `must be a number from 0 to 65535, not ${text}.`);
}
/** Not an address with its port, nor a URL. */
function host(text) {
    if (isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text))
        return text;
    throw new SettingError('HOST', `must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0, not ${text}.`);
}
function adminToken(text) {
    if (text === undefined || isToken(text))
        return text;
    throw new SettingError('OPT_IN_ADMIN_TOKEN', TOKEN_RULE);
}
function pageSecret(text) {
    const name = 'OPT_IN_PAGE_SECRET';
    try {
        readPageSecret(text, name); // as text: it is read again where it is used
        return text;
    }
    catch (error) {
        throw new SettingError(name, error.message.slice(name.length + 1), error);
    }
}
function publicUrl(text) {
    try {
        return text === undefined ? undefined : readPublicUrl(text, 'OPT_IN_URL');
    }
    catch (error) {
        throw new SettingError('OPT_IN_URL', error.message.slice('OPT_IN_URL '.length), error);
    }
}
function origin(text) {
    if (text === '*' || text === 'null')
        return text;
    try {
        // An origin is compared as the browser writes it: "https://Shop.example/" would never match.
        const { protocol, pathname } = new URL(text);
        // Of a shop's app in a web view, such as capacitor://localhost.
        if (/^https?:$/.test(protocol) || (originOf(text) && pathname.length <= 1))
            return originOf(text);
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
/** @param what What it must be, such as "a list". */
function json(name, text, read, what) {
    if (text === undefined)
        return undefined;
    try {
        return read(JSON.parse(text), name);
    }
    catch (error) {
        const { message } = error; // begins with the name
        throw new SettingError(name, error instanceof TypeError ? message.slice(name.length).trimStart() : `must be ${what} in JSON.`, error);
    }
}
