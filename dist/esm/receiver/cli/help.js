import { SETTINGS } from './setting-names.js';
/** What `whatsapp-opt-in --help` says. */
export function overview(commands) {
    const lines = commands.map((command) => [synopsis(command), command.summary]);
    return `whatsapp-opt-in: keeps and checks proofs of consent to WhatsApp messages

${table(lines)}

whatsapp-opt-in COMMAND --help says more of one. Settings come from the environment:

${settings(Object.keys(SETTINGS))}

Exit codes: 0 done, or everything holds; 1 failed, or something does not hold; 2 wrongly called.
`;
}
/** What `whatsapp-opt-in COMMAND --help` says. */
export function helpOf(command) {
    const options = Object.entries(command.options).map(([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]);
    const parts = [
        `${synopsis(command)}${options.length ? ' [options]' : ''}\n\n  ${command.summary}`,
        ...(options.length ? [table(options)] : []),
        command.details,
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The settings of these names, and what they are. */
export function settings(names) {
    return table(names.map((name) => [name, SETTINGS[name]]));
}
function synopsis({ name, operands }) {
    return ['whatsapp-opt-in', name, ...operands].join(' ');
}
function table(rows) {
    const width = Math.max(...rows.map(([first]) => first.length));
    return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
