/** The message that confirms a proof, as a draft: the person may edit it, and sends it themselves. */
export function draftOf(code, { t }) {
    const text = t('whatsapp.message', { code });
    return text.includes(code) ? text : `${text} ${code}`; // a site's own wording may have left it out
}
/** Opens WhatsApp with a draft to a number (E.164). Such an address takes the digits alone. */
export function chatAddress(number, draft) {
    return `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(draft.toWellFormed())}`;
}
