import { readCapability } from '../rules/capability.js';
import { openConsents } from '../rules/own-consents.js';
import { bearerOf } from './bearer.js';
import { withOwnPage } from './grant-rules.js';
import { limitQuestions } from './limits.js';
import { Problem } from './problem.js';
/**
 * `GET /consents`: how a person stands, for the person themselves, who shows a receipt of theirs or the token of a link
 * that was sent to them; see `OwnConsents`.
 */
export const getOwnConsents = async ({ request, connection }, desk) => {
    await limitQuestions(connection, desk);
    const token = bearerOf(request);
    if (token === undefined)
        throw refused('capability-missing', 'a receipt, or the token of a link');
    const capability = await readCapability(token, desk.signingKey.keySet, desk.clock());
    if (capability.kind === 'expired')
        throw expired();
    if (capability.kind === 'invalid')
        throw unknown();
    const opening = await openConsents(capability, desk.store, withOwnPage(desk, request));
    if (opening.outcome === 'unknown')
        throw unknown();
    if (opening.outcome === 'ended')
        throw expired();
    if (opening.outcome === 'erased')
        throw new Problem('erased', 'What was held here has been erased.');
    const { controller } = desk;
    return Response.json({ ...opening.consents, ...(controller && { controller }) });
};
function expired() {
    return refused('capability-expired', 'the token of a newer link');
}
function unknown() {
    return refused('capability-invalid', 'a receipt or the token of a link, of this receiver, whole');
}
function refused(code, wanted) {
    return new Problem(code, `This needs ${wanted}: Authorization: Bearer <token>.`, {
        headers: { 'WWW-Authenticate': 'Bearer' },
    });
}
