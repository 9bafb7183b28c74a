import { type Command } from './command.js';
export declare const messages: Command;
