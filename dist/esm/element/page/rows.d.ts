import type { Choice } from '../../proof/index.js';
/** The words of a row as they stand in the page; whether they could be read there is the evidence's to say. */
export declare function wordsOf(container: ParentNode, purpose: string): Pick<Choice, 'label' | 'disclosure'>;
