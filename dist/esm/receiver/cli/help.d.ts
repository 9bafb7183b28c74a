import type { Command } from './command.js';
/** What `whatsapp-opt-in --help` says. */
export declare function overview(commands: readonly Command[]): string;
/** What `whatsapp-opt-in COMMAND --help` says. */
export declare function helpOf(command: Command): string;
/** The settings of these names, and what they are. */
export declare function settings(names: readonly string[]): string;
