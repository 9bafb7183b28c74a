/**
 * The region that people of a page most likely write from: the one its language names; else that of a browser which
 * speaks it; else where it is spoken most. English without a region is spoken everywhere: there the browser decides.
 */
export function likelyRegion(language) {
    const page = localeOf(language);
    const browser = localeOf(navigator.language);
    const isAnybodys = !page || page.language === 'en' || page.language === browser?.language;
    return regionIn(page) ?? regionIn((isAnybodys ? browser : page)?.maximize());
}
/** Not one of numbers, as in es-419: no number is of all Latin America. */
const regionIn = (locale) => /^[A-Z]+$/.exec(locale?.region ?? '')?.[0];
function localeOf(language) {
    try {
        return new Intl.Locale(language);
    }
    catch {
        return undefined; // some browsers say "C", or nothing
    }
}
