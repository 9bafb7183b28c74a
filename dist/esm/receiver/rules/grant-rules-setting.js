import * as z from 'zod/mini';
import { isJurisdictionId, jurisdictionIds } from '../../jurisdictions/index.js';
import { originOf } from './origin.js';
import { PURPOSE } from './question.js';
import { readRequirement } from './requirement.js';
/** @throws TypeError as `readGrantRules`. */
export function grantRulesOf({ origins = [], publicUrl, controller, optIns = [], ...settings }) {
    const rules = readGrantRules(settings);
    const purposes = [...rules.purposes, ...optIns.flatMap((one) => one.purposes)];
    const pages = publicUrl !== undefined && origins.length ? [...origins, originOf(publicUrl)] : origins;
    return { ...rules, origins: pages, controller: controller?.name, purposes };
}
const OPTIONS = { require: 'require', jurisdiction: 'jurisdiction', purposes: 'purposes' };
/**
 * Reads which grants count.
 *
 * @throws TypeError that names the setting, and says what is allowed.
 */
export function readGrantRules({ require = 'none', jurisdiction = 'default', purposes = [], requireLegible = false }, names = OPTIONS) {
    if (!isJurisdictionId(jurisdiction)) {
        throw new TypeError(`${names.jurisdiction} must be one of ${jurisdictionIds.join(', ')}, not ${jurisdiction}.`);
    }
    const wrong = purposes.find((purpose) => !z.safeParse(PURPOSE, purpose).success);
    if (wrong !== undefined) {
        throw new TypeError(`${names.purposes} must hold ids of purposes: a small letter, then small letters, digits, - or _; not ${wrong}.`);
    }
    return { require: readRequirement(require, names.require), jurisdiction, purposes, requireLegible };
}
