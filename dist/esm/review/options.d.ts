import { type OptionName } from '../config/index.js';
/** The element's options as the site wrote them, by property. */
export type Given = Readonly<Partial<Record<OptionName, unknown>>>;
/**
 * The options that an object holds, or what is wrong with them under any jurisdiction: the fields that only one needs
 * are another matter.
 *
 * @param name What the object is called when something is wrong with it.
 */
export declare function checkOptions(value: unknown, name: string): Promise<{
    given: Given;
} | {
    problems: string[];
}>;
