/**
 * The JSON of a value as it is. Old libraries (Prototype before 1.7, json.js) give arrays, texts and dates a `toJSON` that
 * writes them differently; the replacer goes past what it returned.
 */
export function toJson(value) {
    return JSON.stringify(value, asItIs);
}
function asItIs(key) {
    return this[key];
}
