import { parseArgs } from 'node:util';

/** An option of a command, such as `--output FILE`. */
export interface Option {
  /** What its value is called in the help. */
  value?: string;
  /** It may be given more than once. */
  isRepeated?: true;
  help: string;
}

export interface Command {
  name: string;
  /** What must stand after the name, such as `FILE`. */
  operands: readonly string[];
  /** One line for the list of commands. */
  summary: string;
  /** What else its help says. */
  details: string;
  options: Readonly<Record<string, Option>>;
  /** @returns the exit code. */
  run(call: Call): Promise<number>;
}

/** How a command was called. */
export interface Call {
  operands: string[];
  /** The value of each option that was given; `true` for one that takes none. */
  options: Record<string, string | boolean | undefined>;
  /** The values of each option that may be given more than once. */
  lists?: Record<string, string[] | undefined>;
  environment: Record<string, string | undefined>;
}

/** It was called in a way that cannot be meant: exit code 2. */
export class UsageError extends Error {}

/** Reads the words after a command's name. */
export function readCall(
  command: Command,
  words: string[],
): Pick<Call, 'operands' | 'options' | 'lists'> & { isHelp: boolean } {
  const options = Object.entries(command.options).map(
    ([name, { value, isRepeated: multiple = false }]) =>
      [name, { type: value === undefined ? 'boolean' : 'string', multiple }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const { help, ...rest } = values;
    if (!help) requireOperands(command, positionals);
    return { operands: positionals, ...taken(rest), isHelp: Boolean(help) };
  } catch (error) {
    // What parseArgs says beyond its first sentence is about files whose names begin with a dash.
    const [what] = (error as Error).message.split('. ');
    const hint = `whatsapp-opt-in ${command.name} --help shows what it takes.`;
    throw new UsageError(`${what}\n${hint}`, { cause: error });
  }
}

/** What was given once, and what may be given more than once. */
function taken(values: ReturnType<typeof parseArgs>['values']): Required<Pick<Call, 'options' | 'lists'>> {
  const options: Call['options'] = {};
  const lists: Required<Call>['lists'] = {};
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) lists[name] = value.map(String);
    else options[name] = value;
  }
  return { options, lists };
}

function requireOperands({ operands }: Command, given: string[]): void {
  const missing = operands[given.length];
  if (missing) throw new TypeError(`${missing} is missing`);
  const extra = given[operands.length];
  if (extra !== undefined) throw new TypeError(`Not understood: ${extra}`);
}
