/** Without a page, it is left to the browser. */
export declare function isSelector(value: string): boolean;
/** The address made absolute against the page, or undefined when it is not one for http. */
export declare function webAddress(value: string): string | undefined;
