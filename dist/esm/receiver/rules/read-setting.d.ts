import * as z from 'zod/mini';
/**
 * Reads an object that the business has set.
 *
 * @param rules What is allowed, by the name of the member, such as "must be a text".
 * @throws TypeError that names the setting, the member and what is allowed.
 */
export declare function readObject<Item>(name: string, item: z.ZodMiniType<Item>, rules: Record<string, string>, value: unknown): Item;
/** The same for a list of them. */
export declare function readList<Item>(name: string, item: z.ZodMiniType<Item>, rules: Record<string, string>, value: unknown): Item[];
