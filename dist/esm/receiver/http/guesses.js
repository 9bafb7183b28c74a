import { bearerOf } from './bearer.js';
import { limitClient, wouldPass } from './limits.js';
/**
 * Counts a secret that was wrong: a token, the verify token of the handshake, the signature of a webhook. A right one
 * passes all the same, from that address too: a shop's server can share it with strangers, and what is long and random
 * needs no lock.
 *
 * @throws Problem when there were too many: the client is then told nothing else.
 */
export async function countGuess(problem, request, connection, desk) {
    if (isGuess(problem, request))
        await limitClient('guessesPerClient', connection, desk);
}
/** Whether a client may still be wrong without being held back. */
export async function mayGuess(connection, desk) {
    return wouldPass('guessesPerClient', connection, desk);
}
/** No header at all is no guess, nor is a token that is known and may not do this. */
function isGuess({ code }, request) {
    if (code === 'token-missing')
        return bearerOf(request) !== undefined;
    return code === 'signature-wrong' || code === 'verify-token-wrong';
}
