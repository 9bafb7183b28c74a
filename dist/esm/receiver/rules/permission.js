/** The purpose that WhatsApp's own stop is about (policy.md 1.9: it blocks marketing templates only). */
const STOPPED_PURPOSE = 'marketing';
/** Whether this subject may be sent messages of this purpose. */
export function permissionOf({ purposes, stoppedSince }, purpose) {
    const found = purposes.find((one) => one.purpose === purpose);
    const proofId = found?.proofId ?? null;
    const no = (reason) => ({ allowed: false, reason, proofId });
    if (found?.since == null)
        return no('not-granted');
    if (!found.granted)
        return no('withdrawn');
    if (stoppedSince !== null && purpose === STOPPED_PURPOSE)
        return no('stopped-on-whatsapp');
    if (found.needsConfirmation && found.confirmedAt === null)
        return no('confirmation-missing');
    return { allowed: true, reason: 'granted', proofId };
}
