import type { AnyMessages } from './messages.js';
/** A language's texts. In the files for the script tag `messages` are those that most pages show, and `more` the rest. */
export interface LanguageFile {
    messages: AnyMessages;
    more?: () => Promise<{
        messages: AnyMessages;
    }>;
}
declare const files: {
    ar: () => Promise<typeof import("./ar.js")>;
    bn: () => Promise<typeof import("./bn.js")>;
    cs: () => Promise<typeof import("./cs.js")>;
    de: () => Promise<typeof import("./de.js")>;
    el: () => Promise<typeof import("./el.js")>;
    es: () => Promise<typeof import("./es.js")>;
    fr: () => Promise<typeof import("./fr.js")>;
    he: () => Promise<typeof import("./he.js")>;
    hi: () => Promise<typeof import("./hi.js")>;
    id: () => Promise<typeof import("./id.js")>;
    it: () => Promise<typeof import("./it.js")>;
    ja: () => Promise<typeof import("./ja.js")>;
    ko: () => Promise<typeof import("./ko.js")>;
    ms: () => Promise<typeof import("./ms.js")>;
    nl: () => Promise<typeof import("./nl.js")>;
    pl: () => Promise<typeof import("./pl.js")>;
    'pt-BR': () => Promise<typeof import("./pt-BR.js")>;
    'pt-PT': () => Promise<typeof import("./pt-PT.js")>;
    ro: () => Promise<typeof import("./ro.js")>;
    ru: () => Promise<typeof import("./ru.js")>;
    sw: () => Promise<typeof import("./sw.js")>;
    ta: () => Promise<typeof import("./ta.js")>;
    tr: () => Promise<typeof import("./tr.js")>;
    uk: () => Promise<typeof import("./uk.js")>;
    ur: () => Promise<typeof import("./ur.js")>;
    vi: () => Promise<typeof import("./vi.js")>;
    'zh-Hans': () => Promise<typeof import("./zh-Hans.js")>;
    'zh-Hant': () => Promise<typeof import("./zh-Hant.js")>;
};
/** A language the element speaks. */
export type LanguageTag = 'en' | keyof typeof files;
/** Where each language beside English comes from: loaded when a page needs it. */
export declare const loaders: Readonly<Record<string, () => Promise<LanguageFile>>>;
/** The languages the element speaks, as BCP 47 tags. */
export declare const languages: readonly string[];
export {};
