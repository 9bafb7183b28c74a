const files = {
    ar: () => import('./ar.js'),
    bn: () => import('./bn.js'),
    cs: () => import('./cs.js'),
    de: () => import('./de.js'),
    el: () => import('./el.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    he: () => import('./he.js'),
    hi: () => import('./hi.js'),
    id: () => import('./id.js'),
    it: () => import('./it.js'),
    ja: () => import('./ja.js'),
    ko: () => import('./ko.js'),
    ms: () => import('./ms.js'),
    nl: () => import('./nl.js'),
    pl: () => import('./pl.js'),
    'pt-BR': () => import('./pt-BR.js'),
    'pt-PT': () => import('./pt-PT.js'),
    ro: () => import('./ro.js'),
    ru: () => import('./ru.js'),
    sw: () => import('./sw.js'),
    ta: () => import('./ta.js'),
    tr: () => import('./tr.js'),
    uk: () => import('./uk.js'),
    ur: () => import('./ur.js'),
    vi: () => import('./vi.js'),
    'zh-Hans': () => import('./zh-Hans.js'),
    'zh-Hant': () => import('./zh-Hant.js'),
};
/** Where each language beside English comes from: loaded when a page needs it. */
export const loaders = files;
/** The languages the element speaks, as BCP 47 tags. */
export const languages = ['en', ...Object.keys(loaders)];
