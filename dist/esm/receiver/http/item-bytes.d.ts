/** One item of a long list: what it is, or why it cannot be read. */
export type Item = {
    value: unknown;
} | {
    problem: ItemProblem;
};
export type ItemProblem = 'not-json' | 'member-twice' | 'too-long';
/** The bytes of one item. Of what is too long no more than `limit` bytes are kept. */
export declare function itemBytes(limit: number): {
    add(byte: number): void;
    isBlank: () => boolean;
    /** The item, and room for the next. */
    take(): Item;
};
/** What JSON calls whitespace. */
export declare function isWhitespace(byte: number): boolean;
