import type { Legibility } from './schema.js';
/** What words need at least: the contrast of WCAG 2.2 AA (1.4.3), and letters as high as the smallest that browsers suggest. */
export declare const LEAST: {
    readonly contrastRatio: 4.5;
    readonly fontSizePx: 10;
};
/** Why words could not be read, or hardly. */
export type Illegible = 'covered' | 'hidden' | 'too-small' | 'too-faint';
/** What evidence says against the words it speaks of; empty where they could be read. */
export declare function illegible({ covered, hidden, fontSizePx, contrastRatio }: Legibility): Illegible[];
