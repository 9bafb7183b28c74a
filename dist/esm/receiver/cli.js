#!/usr/bin/env node
import { readCall, UsageError } from './cli/command.js';
import { commands } from './cli/commands.js';
import { helpOf, overview } from './cli/help.js';
import { ReaderGone } from './cli/output.js';
import { say } from './cli/say.js';
async function main([name, ...words]) {
    if (name === undefined)
        throw new UsageError(overview(commands).trimEnd());
    if (['help', '--help', '-h'].includes(name))
        return tell(overview(commands));
    const command = commands.find((one) => one.name === name);
    if (!command)
        throw new UsageError(`Not understood: ${name}\nwhatsapp-opt-in --help shows what there is.`);
    const { isHelp, ...call } = readCall(command, words);
    return isHelp ? tell(helpOf(command)) : command.run({ ...call, environment: process.env });
}
function tell(text) {
    process.stdout.write(text);
    return 0;
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    // Whoever reads no further, such as `head`, wants to hear no more.
    if (!(error instanceof ReaderGone))
        say(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
}
