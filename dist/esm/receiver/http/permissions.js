import { permissionOf } from '../rules/permission.js';
import { readQuestion } from '../rules/question.js';
import { readStandings } from '../rules/read-standing.js';
import { chunksOf, mediaTypeOf } from './body.js';
import { elementScanner } from './element-scanner.js';
import { withOwnPage } from './grant-rules.js';
import { itemsOf } from './items.js';
import { lineScanner } from './line-scanner.js';
import { answersTo, MAX_ITEM_BYTES } from './permission-answers.js';
import { Problem } from './problem.js';
import { parameter, purposeParameter } from './query.js';
import { streamed } from './streamed.js';
/** `GET /permissions?phone=&purpose=`: whether this number may be sent messages of this purpose. */
export const getPermission = async ({ request }, desk) => {
    const phone = parameter(request, 'phone');
    const reading = readQuestion({ phone, purpose: parameter(request, 'purpose') });
    if (!reading.valid) {
        const isPhoneOnly = Boolean(phone) && reading.problems.every(({ path }) => path === 'phone');
        const code = isPhoneOnly ? 'phone-invalid' : 'parameters-invalid';
        throw new Problem(code, 'The question cannot be understood.', { problems: reading.problems });
    }
    const { question } = reading;
    const { store, rules, renewals, clock } = withOwnPage(desk, request);
    const [standing] = await readStandings([question.phone], store, rules);
    const terms = { rules, renewals, now: clock().toISOString() };
    return Response.json(permissionOf(standing, question.purpose, terms));
};
/**
 * `POST /permissions`: the same for a list of any length, in the order asked. Questions are read as the answers are
 * taken, so who asks must read while it sends.
 */
export const postPermissions = ({ request }, desk) => {
    const form = formOf(request);
    const purpose = purposeParameter(request);
    const items = itemsOf(chunksOf(request, desk.limits.bodyMs), form.scanner(MAX_ITEM_BYTES));
    const answers = answersTo(items, purpose, withOwnPage(desk, request));
    return streamed(form.write(answers), { 'Content-Type': form.mediaType }, desk);
};
const FORMS = [
    { mediaType: 'application/json', scanner: elementScanner, write: asArray },
    { mediaType: 'application/x-ndjson', scanner: lineScanner, write: asLines },
];
function formOf(request) {
    const mediaType = mediaTypeOf(request);
    const form = FORMS.find((one) => one.mediaType === mediaType);
    if (form)
        return form;
    const types = FORMS.map((one) => one.mediaType).join(' or ');
    throw new Problem('media-type-unsupported', `Send the list as Content-Type: ${types}.`);
}
/** Where the list turns out to be broken after answers went out, the array stays open and the reason stands last. */
async function* asArray(batches) {
    let before = '[';
    try {
        for await (const batch of batches) {
            yield before + batch.map((answer) => JSON.stringify(answer)).join(',\n');
            before = ',\n';
        }
    }
    catch (error) {
        if (before === '[' || !(error instanceof Problem))
            throw error;
        yield `\n${JSON.stringify(error.toJSON())}\n`;
        return;
    }
    yield before === '[' ? '[]\n' : ']\n';
}
/** Where the list breaks off after answers went out, the last line is the reason: it has a `code`, and no `allowed`. */
async function* asLines(batches) {
    let hasBegun = false;
    try {
        for await (const batch of batches) {
            yield batch.map((answer) => `${JSON.stringify(answer)}\n`).join('');
            hasBegun = true;
        }
    }
    catch (error) {
        if (!hasBegun || !(error instanceof Problem))
            throw error;
        yield `${JSON.stringify(error.toJSON())}\n`;
    }
}
