import { jurisdictionOf, type JurisdictionId } from '../jurisdictions/index.js';
import { sources } from '../jurisdictions/sources.js';
import type { Sheet } from './sheet.js';
import { placesOf, words } from './words.js';

/** The options that the texts were made with, as they were written. */
export function optionFacts({ given }: Sheet): [name: string, value: string][] {
  return Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}

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

export function jurisdictionFacts({ jurisdictions }: Sheet): JurisdictionFacts[] {
  return jurisdictions.map((id) => {
    const { reviewed, reasons, texts } = sources[id];
    return {
      id,
      places: placesOf(id),
      compared: reviewed,
      reasons,
      needs: Object.entries(jurisdictionOf(id).fields).map(
        ([name, what]) => `${words.needs} ${name}, ${what}`,
      ),
      sources: texts,
    };
  });
}
