import { type OptionName } from './options.js';
type Given = Partial<Record<OptionName, unknown>>;
/** The names of all attributes that carry options. */
export declare const attributeNames: string[];
/**
 * What was left empty, as templates do (`phone=""`), counts as not given; a flag that is empty is on. Vue and Svelte
 * write one that is off as `"false"`.
 */
export declare function withoutEmpty(given: Given): Given;
/** What the attributes of an element say. */
export declare function fromAttributes(element: Element): Given;
/**
 * What the `<script type="application/json">` child says. Keys are names of properties or of attributes.
 *
 * @throws {OptInError} `json-invalid` when it is not a JSON object, `option-invalid` for an unknown key.
 */
export declare function fromJson(element: Element): Given;
/** What an object says, such as the `config` property. Throws as `fromJson`. */
export declare function fromObject(value: unknown, where: string): Given;
export {};
