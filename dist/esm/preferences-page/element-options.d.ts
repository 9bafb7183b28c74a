import type { OwnConsents } from '../proof/index.js';
/** A purpose as the element takes it: those it has texts for by their id, a site's own with the words it had. */
type PurposeOption = string | {
    id: string;
    label: string;
    disclosure: string;
};
/**
 * The attributes of the element: whose business it is, as the receiver says it or else the newest proof, and how that
 * asked. None where nobody says the former.
 */
export declare function attributesOf({ controller, copies }: OwnConsents): Record<string, string> | undefined;
/**
 * What may be chosen. What was granted beside a box is left to the element, which shows it in the words that were agreed
 * to: the business's own texts are not known here, and others beside the box would look as if they had changed. The words
 * of a chat are no label: "START" would be all that stands there.
 */
export declare function purposesOf({ purposes, copies }: OwnConsents): PurposeOption[];
export {};
