import type { Evidence } from '../../proof/index.js';
import { OptInError } from '../../errors.js';
export type Legibility = Pick<Evidence, 'fontSizePx' | 'contrastRatio' | 'hidden'>;
/** How a text inside the element is painted, whatever style sheet made it so. */
export declare function legibilityOf(element: Element, canvas: string): Legibility;
/** The disclosure of a purpose, where the page's styles make it unreadable: an error for the developer. */
export declare function findIllegible(root: ParentNode, purpose: string): OptInError[];
/** Whether none or little of a text is painted: not displayed, transparent, clipped away, or off the page. */
export declare function isHidden(element: Element): boolean;
