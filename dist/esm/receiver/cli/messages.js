import { isRecordId } from '../http/record-id.js';
import { decide, DECISIONS, PERSON_NAME } from '../whatsapp/decide.js';
import { messagesOf, readReviewPage } from '../whatsapp/review-page.js';
import { requireDatabase, signingKeyOf, withStore } from './books.js';
import { UsageError } from './command.js';
import { settings as settingsHelp } from './help.js';
import { output } from './output.js';
import { readSettings } from './settings.js';
/** Stands in the records where a decision that came over HTTP has the name of its token. */
const DECIDER = 'command line';
export const messages = {
    name: 'messages',
    operands: [],
    summary: 'write the messages that wait for a person, one line of JSON each; or decide on them',
    options: {
        state: { value: 'STATE', help: 'waiting (default), or settled for those that were decided on' },
        reason: { value: 'REASON', help: 'only those that wait for this reason, such as unclear' },
        subject: { value: 'PHONE', help: 'only those of this number, or of this user id of WhatsApp' },
        since: { value: 'TIME', help: 'only what arrived since: a day (UTC) or a time with its zone' },
        output: { value: 'FILE', help: 'a file, which is there only when it is whole' },
        'withdraw-all': { value: 'ID', isRepeated: true, help: 'it takes everything back; may be repeated' },
        'withdraw-marketing': { value: 'ID', isRepeated: true, help: 'it takes marketing back; may be repeated' },
        annul: { value: 'ID', isRepeated: true, help: 'the record that it is about was false; may be repeated' },
        dismiss: { value: 'ID', isRepeated: true, help: 'it takes nothing back; may be repeated' },
        by: { value: 'NAME', help: 'who decides; stands in the records' },
    },
    details: `${settingsHelp(['OPT_IN_DATABASE', 'OPT_IN_SIGNING_KEY'])}

A folder is open to one process at a time: while serve has it, ask it for GET and POST /review.`,
    run,
};
async function run(call) {
    const decisions = decisionsOf(call);
    const page = pageOf(call);
    const settings = readSettings(call.environment);
    await requireDatabase(settings);
    const signingKey = decisions.length ? await signingKeyOf(settings) : undefined;
    return withStore(settings, async (store) => {
        const file = call.options['output'];
        if (signingKey)
            return decideAll(decisions, { store, signingKey, clock: () => new Date() }, file);
        await output(file, linesOf(page, store));
        return 0;
    });
}
function decisionsOf({ lists = {}, options }) {
    const person = options['by'];
    if (person !== undefined && !PERSON_NAME.test(person)) {
        throw new UsageError('--by must be a name on one line, at most 200 characters.');
    }
    return DECISIONS.flatMap((decision) => (lists[decision] ?? []).map((id) => {
        if (isRecordId(id))
            return { id, decision, person };
        throw new UsageError(`--${decision} must be the id of a message, not ${id}.`);
    }));
}
function pageOf({ options: { state, reason, subject, since } }) {
    const given = Object.entries({ state, reason, subject, since }).filter(([, value]) => value !== undefined);
    const reading = readReviewPage(Object.fromEntries(given));
    if (reading.valid)
        return reading.page;
    throw new UsageError(reading.problems.map(({ message }) => `--${message}`).join('\n'));
}
async function* linesOf(page, store) {
    for (let { after } = page.query;;) {
        const messages = await messagesOf({ ...page, query: { ...page.query, after } }, store);
        for (const message of messages)
            yield `${JSON.stringify(message)}\n`;
        if (messages.length < page.limit)
            return;
        after = messages.at(-1);
    }
}
/** @returns 1 when one of them could not be brought into effect. */
async function decideAll(decisions, books, file) {
    const results = [];
    for (const request of decisions) {
        const { id, decision } = request;
        results.push({ id, decision, outcome: await decide(request, DECIDER, books) });
    }
    await output(file, results.map((result) => `${JSON.stringify(result)}\n`));
    return results.every(({ outcome }) => outcome === 'decided') ? 0 : 1;
}
