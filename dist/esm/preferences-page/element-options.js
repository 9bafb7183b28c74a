import { builtInPurposes } from '../purposes.js';
import { isJurisdictionId, jurisdictionOf } from '../jurisdictions/index.js';
/**
 * The attributes of the element: whose business it is, as the receiver says it or else the newest proof, and how that
 * asked. None where nobody says the former.
 */
export function attributesOf({ controller, copies }) {
    const proof = copies[0]?.proof;
    const business = controller ?? proof?.controller;
    if (!business)
        return undefined;
    const whose = attributesOfBusiness(business);
    const all = { mode: 'preferences', ...whose, ...(proof && attributesOfAsking(proof, whose)) };
    return Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== undefined));
}
function attributesOfBusiness(business) {
    const { name, privacyUrl, whatsappNumber, contact, address } = business;
    return { business: name, 'privacy-url': privacyUrl, 'whatsapp-number': whatsappNumber, contact, address };
}
function attributesOfAsking({ notice, subject, surface }, whose) {
    // The business may lack a field that the jurisdiction needs: the person's choices are to be shown all the same.
    const { jurisdiction } = surface;
    const isWhole = isJurisdictionId(jurisdiction) &&
        Object.keys(jurisdictionOf(jurisdiction).fields).every((name) => whose[name]);
    return {
        lang: notice.language,
        dir: notice.direction,
        reference: subject.reference,
        test: surface.test && '',
        jurisdiction: isWhole ? jurisdiction : undefined,
    };
}
/**
 * What may be chosen. What was granted beside a box is left to the element, which shows it in the words that were agreed
 * to: the business's own texts are not known here, and others beside the box would look as if they had changed. The words
 * of a chat are no label: "START" would be all that stands there.
 */
export function purposesOf({ purposes, copies }) {
    return purposes
        .filter((one) => !one.granted || !wordsBesideBox(one))
        .flatMap((one) => optionOf(one, copies));
}
const wordsBesideBox = ({ source, words }) => (source === 'widget' ? words : undefined);
function optionOf(consent, copies) {
    const { purpose } = consent;
    if (builtInPurposes.includes(purpose))
        return [purpose];
    const shown = copies.flatMap(({ proof }) => proof.choices).find((choice) => choice.purpose === purpose);
    const { label, disclosure } = wordsBesideBox(consent) ?? shown ?? {};
    return label !== undefined && disclosure !== undefined ? [{ id: purpose, label, disclosure }] : [];
}
