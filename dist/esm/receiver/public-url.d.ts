/**
 * The address that people reach the receiver under, without a slash at its end.
 *
 * @throws TypeError when paths cannot be put after it.
 */
export declare function readPublicUrl(text: string, name: string): string;
