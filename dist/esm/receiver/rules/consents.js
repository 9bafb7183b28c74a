import { isProof } from './content.js';
import { entriesIn, personRecords } from './person-records.js';
import { renewalOf } from './renewal.js';
import { standingOf } from './standing.js';
/** How the person with this number stands; nothing when the number is unknown. */
export async function readConsents(phone, store, settings) {
    const records = await personRecords(phone, store);
    return records.length === 0 ? undefined : consentsIn(phone, records, settings);
}
/** What these records of a person say, taken together. */
export function consentsIn(phone, records, settings) {
    return consentsOf(phone, entriesIn(records), records, settings);
}
/** The same, where not every record was read whole. @param records Those whose words and references are wanted. */
export function consentsOf(phone, entries, records, settings) {
    const standing = standingOf(entries, settings.rules);
    const named = records.flatMap(({ content }) => (isProof(content) ? [content.subject.reference] : []));
    const references = [...new Set(named.filter((reference) => reference !== undefined))];
    return {
        phone,
        ...(references.length && { references }),
        purposes: standing.purposes.map((one) => purposeConsent(one, records, settings)),
        stoppedOnWhatsApp: standing.stoppedSince,
    };
}
function purposeConsent(standing, records, settings) {
    const { purpose, granted, since, proofId, source, confirmedAt, assurance } = standing;
    const words = wordsOf(standing, records);
    const renewal = renewalOf(standing, settings.renewals);
    return {
        purpose,
        granted,
        since,
        proofId,
        source,
        confirmed: confirmedAt !== null,
        confirmedAt,
        confirmation: confirmationOf(standing, settings),
        assurance,
        ...(words && { words }),
        ...(renewal && { renewal }),
    };
}
function confirmationOf({ granted, confirmedAt, problem }, { confirmOnWhatsApp }) {
    if (confirmedAt !== null)
        return 'confirmed';
    return granted && (problem === 'confirmation-missing' || confirmOnWhatsApp) ? 'pending' : 'none';
}
/** The words that were decided under; nothing where none were shown, as of a STOP. */
function wordsOf({ purpose, proofId }, records) {
    const content = records.find(({ id }) => id === proofId)?.content;
    if (content == null)
        return undefined;
    if (!isProof(content)) {
        if (content.type !== 'whatsapp-opt-in/whatsapp-event')
            return undefined;
        const { act, words = '', asked = '', language = '' } = content;
        return act === 'grant' ? { label: words, disclosure: asked, language } : undefined;
    }
    const choice = content.choices.find((one) => one.purpose === purpose);
    if (!choice)
        return undefined;
    const { label, disclosure } = choice;
    const { language, version } = content.notice;
    return { label, disclosure, language, ...(version !== undefined && { version }) };
}
