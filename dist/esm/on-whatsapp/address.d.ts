import type { Translator } from '../i18n/index.js';
/** The message that confirms a proof, as a draft: the person may edit it, and sends it themselves. */
export declare function draftOf(code: string, { t }: Translator): string;
/** Opens WhatsApp with a draft to a number (E.164). Such an address takes the digits alone. */
export declare function chatAddress(number: string, draft: string): string;
