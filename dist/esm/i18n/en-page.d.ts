/** English for what the receiver's own page `/preferences` says around the element. Keys of every language too. */
export declare const messages: {
    'preferences.unreachable': string;
    'preferences.again': string;
    'page.title': string;
    'page.loading': string;
    'page.missing': string;
    'page.expired': string;
    'page.invalid': string;
    'page.erased': string;
    'page.nothing': string;
};
