import type { Command } from './command.js';
/** Everything the command line can do. */
export declare const commands: readonly Command[];
