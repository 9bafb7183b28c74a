/** Items in groups of this size, in order; the last one may be smaller. */
export declare function inGroups<Item>(items: AsyncIterable<Item> | Iterable<Item>, size: number): AsyncGenerator<Item[]>;
