import type { Books } from '../rules/enter.js';
import type { GrantRules } from '../rules/grant-rules.js';
import type { Happening } from './notifications.js';
import { type OptIn } from './opt-in.js';
import { type Act, type Occasion } from './write-event.js';
/** What the webhook works with. */
export type Chat = Books & {
    optIns: readonly OptIn[];
    /** WhatsApp's ids of the business's own numbers; without any, all that the app hears is the business's. */
    phoneNumberIds: readonly string[];
    /** Which grants count. */
    rules?: GrantRules | undefined;
};
type Spoken = Extract<Happening, {
    kind: 'words' | 'reply';
}>;
/** Brings into effect what a person wrote or tapped. */
export declare function takeSpoken(spoken: Spoken, occasion: Occasion, books: Chat): Promise<void>;
/** Also of somebody unknown: their proof may still be on its way. Of nobody, only words are worth a look. */
export declare function change(act: Act, occasion: Occasion, books: Books): Promise<void>;
export {};
