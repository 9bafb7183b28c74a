import * as z from 'zod/mini';
import { annul } from '../rules/annul.js';
import { PERSON_NAME } from '../whatsapp/decide.js';
import { readJson } from './body.js';
import { Problem } from './problem.js';
import { isRecordId } from './record-id.js';
const MOST_BYTES = 4096;
const annulment = z.strictObject({
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
    by: z.optional(z.string().check(z.regex(PERSON_NAME))),
});
const RULES = {
    reason: 'reason must be a text of 1 to 500 characters.',
    by: 'by must be a name on one line, at most 200 characters.',
};
/** `POST /consents/{id}/annul`: writes down that a record was false, and why. Asking again changes nothing. */
export const postAnnul = async ({ request, parameters: { id = '' }, caller }, desk) => {
    const input = await readJson(request, { bytes: MOST_BYTES, ms: desk.limits.bodyMs });
    const { reason, by: person } = readAnnulment(input);
    const annulling = isRecordId(id)
        ? await annul(id, { by: caller.name, person, reason }, desk)
        : { outcome: 'not-held' };
    switch (annulling.outcome) {
        case 'not-held':
            throw new Problem('not-found', 'No record with this id is held that decides anything.');
        case 'erased':
            throw new Problem('erased', 'What was held here has been erased.');
        case 'annulled':
        case 'annulled-before': {
            const { at, by, reason } = annulling.event;
            const status = annulling.outcome === 'annulled' ? 201 : 200;
            return Response.json({ id, annulledAt: at, by, reason }, { status });
        }
    }
};
function readAnnulment(input) {
    const parsed = z.safeParse(annulment, input);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const path = issue.code === 'unrecognized_keys' ? issue.keys[0] : String(issue.path[0] ?? '');
    const message = RULES[path] ?? 'The body must be a JSON object, such as {"reason": "Sent by a stranger."}.';
    throw new Problem('parameters-invalid', 'The body cannot be understood.', {
        problems: [{ path, message }],
    });
}
