import { isSameSecret } from './same-secret.js';
/**
 * What a token may do: `ask` whether a message may be sent, hand in proofs as the shop's server (`intake`), `read` what is
 * held about people, `manage` it (links, review, annul, erase).
 */
export const SCOPES = ['ask', 'intake', 'read', 'manage'];
/** The owner's own token, which may do everything, in the form of the others. */
export function adminTokenOf(token) {
    return { name: 'admin', token, may: SCOPES };
}
/** Whose token this is. Compares with every token, each in constant time, so that the time tells nothing. */
export function callerWith(given, tokens) {
    const [found] = tokens.filter(({ token }) => isSameSecret(given, token));
    return found && { name: found.name, may: found.may };
}
