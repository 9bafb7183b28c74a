/**
 * Every error the package reports has one of these stable codes. The message is for people and may change;
 * the code is a promise.
 */
export type ErrorCode = 
/** A required option was not given. */
'option-missing'
/** An option has a value that is not allowed. */
 | 'option-invalid'
/** The JSON child of the element is not a JSON object. */
 | 'json-invalid'
/** A proof would go nowhere: no endpoint, no callback and no form. */
 | 'destination-missing'
/** A selector given as an option matches nothing in the page. */
 | 'selector-unmatched'
/** The browser lacks something that the element cannot do without; nothing is shown and nothing is asked. */
 | 'browser-unsupported'
/** A file of the component (a language, the phone rules, the popover) could not be loaded. */
 | 'load-failed'
/** Something other than the person tried to tick a box; it was undone. */
 | 'tick-refused'
/** On a development host: the page or the element went with a box ticked, and nothing was confirmed. */
 | 'unconfirmed'
/** The page hides or covers a line of the notice, or makes it too small or too faint to read. */
 | 'disclosure-illegible'
/** Boxes are ticked and there is no phone number. */
 | 'phone-missing'
/** The phone number cannot be brought into E.164. */
 | 'phone-invalid'
/** The proof, as JSON, is longer than 24 kB. */
 | 'proof-too-large'
/** The proof does not follow the schema, or contradicts itself. */
 | 'proof-invalid'
/** Browser storage cannot be used; proofs are kept in memory, for this page only. */
 | 'storage-refused'
/** The endpoint could not be reached or was busy; the proof is kept and sent again. */
 | 'delivery-failed'
/** The endpoint refused the proof for good; it is set aside. */
 | 'delivery-refused'
/** A proof could not be delivered for 30 days; it was removed from the browser. */
 | 'delivery-abandoned'
/** The site's callback threw or rejected; the proof is kept and offered again. */
 | 'callback-failed'
/** The site's `pageToken` function threw, rejected, took too long or gave no token; the proof goes without one. */
 | 'page-token-failed'
/** A listener or callback of the page threw inside something of ours. */
 | 'internal';
export interface OptInErrorDetails {
    /** The option concerned, by its attribute name where it has one. */
    option?: string;
    /** The value that was refused, as given. Never a phone number. */
    value?: unknown;
    cause?: unknown;
}
/** What `opt-in-error` carries and what the package throws: a stable `code`, a message naming what, where and what is allowed. */
export declare class OptInError extends Error {
    readonly code: ErrorCode;
    readonly name = "OptInError";
    readonly option: string | undefined;
    readonly value: unknown;
    constructor(code: ErrorCode, message: string, { option, value, cause }?: OptInErrorDetails);
}
