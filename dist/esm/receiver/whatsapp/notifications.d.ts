import { type Person } from './person.js';
/** What WhatsApp says happened, as far as it can matter to a consent. */
export type Happening = 
/** A person wrote something, or tapped a label that the business made. */
{
    kind: 'words';
    origin: 'text';
    words: string;
} | {
    kind: 'reply';
    origin: 'button' | 'interactive';
    label: string | undefined;
    payload: string | undefined;
}
/** Marketing messages were stopped or started again in WhatsApp itself. */
 | {
    kind: 'stop';
    origin: 'user-preferences' | 'failed-status';
} | {
    kind: 'resume';
}
/** The person's user id was another one before. */
 | {
    kind: 'user-id-changed';
    previous: string;
} | {
    kind: 'number-changed';
    words: string;
}
/** Nothing we know: its JSON. */
 | {
    kind: 'unknown';
    words: string;
}
/** Nothing but who the person is. */
 | {
    kind: 'named';
};
/** Where it comes from, and what identifies it: the same when WhatsApp sends it again. */
export interface Source {
    key: readonly string[];
    person: Person;
    /** WhatsApp's clock, in seconds since 1970. */
    sentAt: number | undefined;
    /** WhatsApp's id of the message. */
    message: string | undefined;
    /** WhatsApp's id of the business's own number. */
    phoneNumberId: string | undefined;
    /** WhatsApp's id of the message that this one was edited from. */
    replaces?: string;
    /** It was said before the business connected its number, and is told now. */
    isPast?: true;
}
export type Notification = Source & Happening;
/** What one element of a list says; `person` as far as the element itself names one. */
export type Note = Omit<Source, 'phoneNumberId'> & Happening;
/**
 * Reads a webhook's body, whatever is in it: what has a shape of its own is left out, and takes nothing else with it.
 * It goes by the shape of what is there, not by the name of the field it was subscribed under.
 */
export declare function notificationsIn(body: unknown): Notification[];
