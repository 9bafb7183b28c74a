/**
 * The JSON of a value as it is. Old libraries (Prototype before 1.7, json.js) give arrays, texts and dates a `toJSON` that
 * writes them differently; the replacer goes past what it returned.
 */
export declare function toJson(value: unknown): string;
