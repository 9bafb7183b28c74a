import { parseArgs } from 'node:util';
/** It was called in a way that cannot be meant: exit code 2. */
export class UsageError extends Error {
}
/** Reads the words after a command's name. */
export function readCall(command, words) {
    const options = Object.entries(command.options).map(([name, { value, isRepeated: multiple = false }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple }]);
    try {
        const { values, positionals } = parseArgs({
            args: words,
            options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
            allowPositionals: true,
        });
        const { help, ...rest } = values;
        if (!help)
            requireOperands(command, positionals);
        return { operands: positionals, ...taken(rest), isHelp: Boolean(help) };
    }
    catch (error) {
        // What parseArgs says beyond its first sentence is about files whose names begin with a dash.
        const [what] = error.message.split('. ');
        const hint = `whatsapp-opt-in ${command.name} --help shows what it takes.`;
        throw new UsageError(`${what}\n${hint}`, { cause: error });
    }
}
/** What was given once, and what may be given more than once. */
function taken(values) {
    const options = {};
    const lists = {};
    for (const [name, value] of Object.entries(values)) {
        if (Array.isArray(value))
            lists[name] = value.map(String);
        else
            options[name] = value;
    }
    return { options, lists };
}
function requireOperands({ operands }, given) {
    const missing = operands[given.length];
    if (missing)
        throw new TypeError(`${missing} is missing`);
    const extra = given[operands.length];
    if (extra !== undefined)
        throw new TypeError(`Not understood: ${extra}`);
}
