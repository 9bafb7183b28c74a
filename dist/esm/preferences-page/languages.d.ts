/** What the page says to somebody who reads these languages (BCP 47, best first); English when none is spoken here. */
export declare function textsFor(wanted: readonly string[]): {
    language: string;
    direction: string;
    texts: {
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
};
