import { isProof } from './content.js';
import { readStandings } from './read-standing.js';
/** How the person with this number stands; nothing when the number is unknown. */
export async function readConsents(phone, records) {
    const chain = await records.chain(phone);
    if (chain.length === 0)
        return undefined;
    const [standing] = await readStandings([phone], records);
    const named = chain.flatMap(({ content }) => (isProof(content) ? [content.subject.reference] : []));
    const references = [...new Set(named.filter((reference) => reference !== undefined))];
    return {
        phone,
        ...(references.length && { references }),
        purposes: standing.purposes.map(purposeConsent),
        stoppedOnWhatsApp: standing.stoppedSince,
    };
}
function purposeConsent({ purpose, granted, since, proofId, source, confirmedAt, }) {
    return { purpose, granted, since, proofId, source, confirmed: confirmedAt !== null, confirmedAt };
}
