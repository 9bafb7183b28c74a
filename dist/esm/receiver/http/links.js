import { MOST_HOURS, signLink } from '../rules/link.js';
import { mediaTypeOf, readBytes, readJson } from './body.js';
import { Problem } from './problem.js';
import { requirePhone } from './subjects.js';
const MOST_BYTES = 1024;
const HOUR_MS = 3_600_000;
/** A week: what is sent today is read within it. */
const DEFAULT_HOURS = 168;
/**
 * `POST /subjects/{phone}/links`: makes a link that lets the person with this number see and change their consents. The
 * token stands after `#`: that part of an address reaches no server, no log and no page that is linked to.
 */
export const postLink = async ({ request, parameters: { phone = '' } }, desk) => {
    const hours = hoursIn(await readBody(request, desk));
    const subject = requirePhone(phone);
    const id = (await desk.store.entriesOf([subject])).get(subject)?.at(-1)?.id;
    if (id === undefined)
        throw new Problem('not-found', 'Nothing is held about this number.');
    const now = desk.clock();
    const expiresAt = new Date(now.getTime() + hours * HOUR_MS).toISOString();
    const token = await signLink({ id, issuedAt: now.toISOString(), expiresAt }, desk.signingKey);
    const url = `${desk.addressOf(request)}/preferences#${token}`;
    return Response.json({ url, expiresAt }, { status: 201 });
};
/** No body at all means that nothing is asked for. */
async function readBody(request, { limits }) {
    const patience = { bytes: MOST_BYTES, ms: limits.bodyMs };
    if (mediaTypeOf(request) !== undefined)
        return readJson(request, patience);
    if ((await readBytes(request, patience)).length === 0)
        return {};
    throw new Problem('media-type-unsupported', 'Send JSON, as Content-Type: application/json.');
}
function hoursIn(input) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        throw wrong('', 'The body must be a JSON object, such as {"expiresInHours": 24}.');
    }
    const { expiresInHours = DEFAULT_HOURS, ...others } = input;
    const [other] = Object.keys(others);
    // A limit that is misspelt would be a link that opens for longer than was meant.
    if (other !== undefined)
        throw wrong(other, 'expiresInHours is the only member there is.');
    if (typeof expiresInHours === 'number' && expiresInHours >= 1 && expiresInHours <= MOST_HOURS) {
        return expiresInHours;
    }
    throw wrong('expiresInHours', `expiresInHours must be a number from 1 to ${MOST_HOURS}.`);
}
function wrong(path, message) {
    return new Problem('parameters-invalid', 'The body cannot be understood.', {
        problems: [{ path, message }],
    });
}
