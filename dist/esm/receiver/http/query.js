import { readQuestion } from '../rules/question.js';
import { Problem } from './problem.js';
/** A parameter of the address; `undefined` when it is not there. Two of a name would be two questions in one. */
export function parameter(request, name) {
    const given = new URL(request.url).searchParams.getAll(name);
    if (given.length > 1) {
        throw new Problem('parameters-invalid', `Give ${name} once.`, {
            problems: [{ path: name, message: `${name} is given ${given.length} times.` }],
        });
    }
    return given[0];
}
/** The parameter `purpose`, where it is optional. */
export function purposeParameter(request) {
    const purpose = parameter(request, 'purpose');
    if (purpose === undefined)
        return undefined;
    const reading = readQuestion({ phone: '', purpose });
    const problems = reading.valid ? [] : reading.problems.filter(({ path }) => path === 'purpose');
    if (problems.length === 0)
        return purpose;
    throw new Problem('parameters-invalid', 'The purpose cannot be understood.', { problems });
}
