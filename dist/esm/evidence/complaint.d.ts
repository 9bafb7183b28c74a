import type { Look } from './look.js';
import type { LineRead } from './measure.js';
/** Where the page's styles make lines of a purpose, or of none, unreadable: what to tell the developer. */
export declare function complaint(lines: readonly LineRead[], { container, page }: Look, purpose?: string): {
    message: string;
    value: string;
} | undefined;
