/** Without a page, it is left to the browser. */
export declare function isSelector(value: string): boolean;
/** The code of a region (ISO 3166-1 alpha-2) in capitals, or undefined when it is none. */
export declare function regionOf(value: unknown): string | undefined;
/** Whether a value can go into a header as a token: servers read lines of 8 kB, and refuse for good what is longer. */
export declare function isPageToken(value: unknown): value is string;
/** The address made absolute against the page, or undefined when it is not one for http. */
export declare function webAddress(value: string): string | undefined;
