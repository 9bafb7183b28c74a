import { builtInPurposes } from '../config/built-in.js';
import { jurisdictionOf } from '../jurisdictions/index.js';
/** The attributes of the element, out of the newest proof: whose business it is and how it asked. */
export function attributesOf({ proof }) {
    const { controller, notice, subject, surface } = proof;
    const given = {
        mode: 'preferences',
        lang: notice.language,
        dir: notice.direction,
        business: controller.name,
        'privacy-url': controller.privacyUrl,
        'whatsapp-number': controller.whatsappNumber,
        contact: controller.contact,
        address: controller.address,
        reference: subject.reference,
        test: surface.test && '',
    };
    // A record that was not made by the element may lack a field that the jurisdiction needs: the person's choices are
    // to be shown all the same.
    const isWhole = Object.keys(jurisdictionOf(surface.jurisdiction).fields).every((name) => given[name]);
    if (isWhole)
        given['jurisdiction'] = surface.jurisdiction;
    return Object.fromEntries(Object.entries(given).filter((entry) => entry[1] !== undefined));
}
/**
 * What may be chosen. What is granted is left to the element, which shows it in the words that were agreed to: the
 * business's own texts are not known here, and others beside the box would look as if they had changed.
 */
export function purposesOf({ purposes, copies }) {
    return purposes.filter(({ granted, words }) => !granted || !words).flatMap((one) => optionOf(one, copies));
}
function optionOf({ purpose, words }, copies) {
    if (builtInPurposes.includes(purpose))
        return [purpose];
    const shown = copies.flatMap(({ proof }) => proof.choices).find((choice) => choice.purpose === purpose);
    const { label, disclosure } = words ?? shown ?? {};
    return label !== undefined && disclosure !== undefined ? [{ id: purpose, label, disclosure }] : [];
}
