/** Nothing is run, loaded or sent; of styles, only this one counts. */
export declare function policyFor(style: string): string;
