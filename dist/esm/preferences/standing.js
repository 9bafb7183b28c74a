/** How a purpose stands. `words` are those beside its box now. */
export function standingOf(consent, words, present) {
    if (consent?.since == null)
        return { kind: 'undecided' };
    if (!consent.granted)
        return { kind: 'withdrawn', consent };
    const isSameText = consent.words !== undefined && isSame(consent.words, words);
    if (consent.renewal || hasChanged(consent, isSameText, present))
        return { kind: 'renewal', consent };
    return { kind: 'granted', consent, isSameText };
}
/** Texts in two languages cannot be compared, nor what a chat said: there only the site's own version tells. */
function hasChanged({ words, source }, isSameText, present) {
    if (!words)
        return false;
    const { language, version } = present;
    if (version !== undefined && words.version !== undefined && version !== words.version)
        return true;
    return source === 'widget' && words.language === language && !isSameText;
}
function isSame(one, other) {
    return folded(one.label) === folded(other.label) && folded(one.disclosure) === folded(other.disclosure);
}
/** As a proof holds it: white space is what a browser makes of it. */
function folded(text) {
    return text.replace(/\s+/g, ' ').trim();
}
