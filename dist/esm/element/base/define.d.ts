/** Registers the element, or what stands in for it where the browser is too old. */
export declare function defineOptIn(element: CustomElementConstructor): void;
