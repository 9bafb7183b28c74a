import { languages } from './languages.js';
/** Portuguese outside Brazil follows Portugal (CLDR, parentLocales). */
const standIns = { pt: 'pt-PT' };
/**
 * The tags that may stand in for a BCP 47 tag, nearest first: `zh-TW`, `zh-Hant` for `zh-TW`. Script and region that a
 * tag leaves out are the likely ones (CLDR), and no other script stands in. None for what is no tag.
 */
function nearest(tag) {
    try {
        // Some write lang="pt_BR".
        const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
        const candidates = [
            tag,
            `${language}-${script}-${region}`,
            `${language}-${region}`,
            `${language}-${script}`,
        ];
        const isSameScript = new Intl.Locale(language).maximize().script === script;
        return isSameScript ? [...candidates, language, standIns[language] ?? language] : candidates;
    }
    catch {
        return []; // Intl's way of saying that it is no tag
    }
}
/** Those of `tags` that may stand in, nearest first, as they are written there. */
function find(tags, candidates) {
    const known = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
    const found = candidates.map((candidate) => known.get(candidate.toLowerCase()));
    return [...new Set(found)].filter((tag) => tag !== undefined);
}
/** The language of ours that stands in for a BCP 47 tag: `de` for `de-AT`. Undefined where we have none of it. */
export function matchLanguage(tag) {
    return find(languages, nearest(tag))[0];
}
/**
 * What a page in a language gets: ours with the site's own texts over it, the nearest tag's on top; a language that only
 * the site has; else English.
 *
 * @param texts The site's own wording, by language.
 */
export function speak(tag, texts = {}) {
    const candidates = nearest(tag);
    const tags = Object.keys(texts).filter((one) => !one.includes('_')); // nothing that Intl does not take
    const [language] = find([...languages, ...tags], candidates);
    if (language === undefined)
        return speak('en', texts);
    const own = find(tags, candidates).reverse();
    return {
        language,
        ours: matchLanguage(tag),
        own: Object.assign({}, ...own.map((one) => texts[one])),
    };
}
