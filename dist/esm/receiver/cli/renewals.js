import { dueRenewals, renewalLines } from '../renewals/due.js';
import { readQuestion } from '../rules/question.js';
import { grantRulesOf } from '../rules/grant-rules-setting.js';
import { requireDatabase, withStore } from './books.js';
import { UsageError } from './command.js';
import { settings as settingsHelp } from './help.js';
import { output } from './output.js';
import { SettingError } from './setting-names.js';
import { readSettings } from './settings.js';
export const renewals = {
    name: 'renewals',
    operands: [],
    summary: 'write everyone whose grant needs renewing, one line of JSON each',
    options: {
        purpose: { value: 'PURPOSE', help: 'only grants of this purpose' },
        output: { value: 'FILE', help: 'a file, which is there only when it is whole' },
    },
    details: `${settingsHelp(['OPT_IN_DATABASE', 'OPT_IN_RENEWALS'])}

A folder is open to one process at a time: while serve has it, ask it for GET /renewals.`,
    run,
};
async function run({ options, environment }) {
    const purpose = purposeOf(options['purpose']);
    const settings = readSettings(environment);
    if (settings.renewals.length === 0) {
        throw new SettingError('OPT_IN_RENEWALS', 'is not set: it says which grants need renewing.');
    }
    await requireDatabase(settings);
    return withStore(settings, async (store) => {
        const { renewals } = settings;
        const rules = grantRulesOf({ ...settings, optIns: settings.whatsapp?.optIns });
        const due = dueRenewals({ store, renewals, rules }, purpose);
        await output(options['output'], renewalLines(due));
        return 0;
    });
}
function purposeOf(given) {
    if (typeof given !== 'string')
        return undefined;
    const reading = readQuestion({ phone: '', purpose: given });
    const problem = reading.valid ? undefined : reading.problems.find(({ path }) => path === 'purpose');
    if (problem)
        throw new UsageError(`--${problem.message}`);
    return given;
}
