const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;
/** Which way a language (BCP 47) runs: its script tells. Not every browser has Intl.Locale's getTextInfo. */
export function directionOf(language) {
    return RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
