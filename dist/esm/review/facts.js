import { jurisdictionOf } from '../jurisdictions/index.js';
import { sources } from '../jurisdictions/sources.js';
import { placesOf, words } from './words.js';
/** The options that the texts were made with, as they were written. */
export function optionFacts({ given }) {
    return Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]);
}
export function jurisdictionFacts({ jurisdictions }) {
    return jurisdictions.map((id) => {
        const { reviewed, reasons, texts } = sources[id];
        return {
            id,
            places: placesOf(id),
            compared: reviewed,
            reasons,
            needs: Object.entries(jurisdictionOf(id).fields).map(([name, what]) => `${words.needs} ${name}, ${what}`),
            sources: texts,
        };
    });
}
