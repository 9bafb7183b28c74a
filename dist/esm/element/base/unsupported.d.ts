import { OptInError } from '../../errors.js';
/** Why this browser is too old; undefined where it is not. */
export declare function findUnsupported(): OptInError | undefined;
/** Stands in for the element where it could not work: takes no room, says why, and confirms nothing. */
export declare function standInFor(error: OptInError): CustomElementConstructor;
