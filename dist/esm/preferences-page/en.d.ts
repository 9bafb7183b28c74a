/** What the page itself says; the element has its own texts. */
export declare const texts: {
    title: string;
    loading: string;
    missing: string;
    expired: string;
    invalid: string;
    erased: string;
    nothing: string;
    unreachable: string;
    again: string;
};
export type Texts = typeof texts;
