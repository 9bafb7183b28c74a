import type { ConsentCopy, OwnConsents } from '../proof/index.js';
/** A purpose as the element takes it: those it has texts for by their id, a site's own with the words it had. */
type PurposeOption = string | {
    id: string;
    label: string;
    disclosure: string;
};
/** The attributes of the element, out of the newest proof: whose business it is and how it asked. */
export declare function attributesOf({ proof }: ConsentCopy): Record<string, string>;
/**
 * What may be chosen. What is granted is left to the element, which shows it in the words that were agreed to: the
 * business's own texts are not known here, and others beside the box would look as if they had changed.
 */
export declare function purposesOf({ purposes, copies }: OwnConsents): PurposeOption[];
export {};
