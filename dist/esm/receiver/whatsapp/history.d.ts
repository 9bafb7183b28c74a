import type { Note } from './notifications.js';
/** What one element of `history` says. */
export declare function notesOfHistory(element: unknown, phoneNumberId: string | undefined): Note[];
