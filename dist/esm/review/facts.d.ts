import { type JurisdictionId } from '../jurisdictions/index.js';
import type { Sheet } from './sheet.js';
/** The options that the texts were made with, as they were written. */
export declare function optionFacts({ given }: Sheet): [name: string, value: string][];
export interface JurisdictionFacts {
    id: JurisdictionId;
    places: string;
    compared: string;
    /** What follows from the sources. */
    reasons: readonly string[];
    /** Options that must be given. */
    needs: readonly string[];
    sources: readonly string[];
}
export declare function jurisdictionFacts({ jurisdictions }: Sheet): JurisdictionFacts[];
