/** Which way a language (BCP 47) runs: its script tells. Not every browser has Intl.Locale's getTextInfo. */
export declare function directionOf(language: string): 'ltr' | 'rtl';
