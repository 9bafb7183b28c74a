/**
 * The country that the page shows beside its phone input: a region such as `DE`, or a calling code such as `+49`.
 * Undefined where nothing stands there; empty where something does and cannot be read, so that nothing is guessed.
 */
export declare function countryBeside(input: Element): string | undefined;
