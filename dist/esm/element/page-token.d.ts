import { type PageToken } from '../config/index.js';
import { OptInError } from '../errors.js';
/**
 * The page token as the page gives it now: at once where it is there at once, as the page may leave. No proof waits for
 * a function that fails: that is reported, and the proof goes without a token.
 */
export declare function readPageToken(given: PageToken | undefined, report?: (error: OptInError) => void): string | undefined | Promise<string | undefined>;
