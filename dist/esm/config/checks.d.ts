/** Checks that need the browser's own parsers. */
export declare function isSelector(value: string): boolean;
/** The address made absolute against the page, or undefined when it is not one for http. */
export declare function webAddress(value: string): string | undefined;
