const isText = (value) => typeof value === 'string' && value !== '';
const isTime = (value) => isText(value) && !Number.isNaN(+new Date(value));
const orNull = (check) => (value) => value === null || check(value);
const orNothing = (check) => (value) => value === undefined || check(value);
const WORDS = {
    label: isText,
    disclosure: isText,
    language: isText,
    version: orNothing(isText),
};
const PURPOSE = {
    purpose: (value) => isText(value) && /^[a-z][a-z0-9_-]{0,63}$/.test(value),
    granted: (value) => typeof value === 'boolean',
    since: orNull(isTime),
    proofId: orNull(isText),
    confirmedAt: orNothing(orNull(isTime)),
    words: orNothing((value) => fault(value, WORDS) === undefined),
    renewal: orNothing((value) => fault(value, { by: isTime }) === undefined),
};
const CONSENTS = {
    phone: (value) => isText(value) && /^\+[1-9]\d{6,14}$/.test(value),
    purposes: Array.isArray,
    stoppedOnWhatsApp: orNothing(orNull(isTime)),
};
/**
 * What is wrong with what is said to be a person's consents: the path of the first member that is not as the receiver
 * gives it. A grant says when it was given and by which record, or it is none.
 */
export function consentsFault(value) {
    const own = fault(value, CONSENTS);
    if (own !== undefined)
        return own;
    const faults = value.purposes.map((purpose) => fault(purpose, PURPOSE) ?? groundless(purpose));
    const index = faults.findIndex((path) => path !== undefined);
    return index < 0 ? undefined : `purposes.${index}.${faults[index]}`;
}
function groundless({ granted, since, proofId }) {
    if (!granted || (since && proofId))
        return undefined;
    return since ? 'proofId' : 'since';
}
function fault(value, checks) {
    if (typeof value !== 'object' || value === null)
        return '';
    const members = value;
    return Object.keys(checks).find((name) => !checks[name](members[name]));
}
