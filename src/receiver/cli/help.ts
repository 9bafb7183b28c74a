import type { Command } from './command.js';
import { SETTINGS } from './setting-names.js';

/** What `whatsapp-opt-in --help` says. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => [synopsis(command), command.summary] as const);
  return `whatsapp-opt-in: keeps and checks proofs of consent to WhatsApp messages

${table(lines)}

whatsapp-opt-in COMMAND --help says more of one. Settings come from the environment:

${settings(Object.keys(SETTINGS))}

Exit codes: 0 done, or everything holds; 1 failed, or something does not hold; 2 wrongly called.
`;
}

/** What `whatsapp-opt-in COMMAND --help` says. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const parts = [
    `${synopsis(command)}${options.length ? ' [options]' : ''}\n\n  ${command.summary}`,
    ...(options.length ? [table(options)] : []),
    command.details,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The settings of these names, and what they are. */
export function settings(names: readonly string[]): string {
  return table(names.map((name) => [name, SETTINGS[name as keyof typeof SETTINGS]] as const));
}

function synopsis({ name, operands }: Command): string {
  return ['whatsapp-opt-in', name, ...operands].join(' ');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
