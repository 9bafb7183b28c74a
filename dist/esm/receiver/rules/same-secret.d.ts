/** In constant time: the hashes have one length, whatever was given, and are compared to their end. */
export declare function isSameSecret(given: string, expected: string): boolean;
