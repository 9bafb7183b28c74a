import { type Markup } from '../../markup.js';
import type { ConsentProof } from '../../proof/index.js';
/**
 * The notice as it stood on the screen: an SVG that needs neither style nor script. Nothing where the proof holds no
 * layout, or one that cannot be.
 */
export declare function drawNotice({ notice, choices }: Pick<ConsentProof, 'notice' | 'choices'>, name: string): Markup | undefined;
