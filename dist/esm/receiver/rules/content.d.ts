import * as z from 'zod/mini';
import { type ConsentProof } from '../../proof/index.js';
/** What happened on WhatsApp's side, as the receiver writes it down: an event of the same chain as the proofs. */
export declare const whatsappEvent: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"whatsapp-opt-in/whatsapp-event">;
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniString<string>;
    at: z.iso.ZodMiniISODateTime;
    subject: z.ZodMiniObject<{
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        userId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    act: z.ZodMiniEnum<{
        withdrawal: "withdrawal";
        resume: "resume";
        confirmation: "confirmation";
        grant: "grant";
        identity: "identity";
        dismissal: "dismissal";
    }>;
    purposes: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"all">, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    origin: z.ZodMiniEnum<{
        text: "text";
        button: "button";
        interactive: "interactive";
        "user-preferences": "user-preferences";
        "failed-status": "failed-status";
        system: "system";
        review: "review";
    }>;
    words: z.ZodMiniOptional<z.ZodMiniString<string>>;
    asked: z.ZodMiniOptional<z.ZodMiniString<string>>;
    language: z.ZodMiniOptional<z.ZodMiniString<string>>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    confirms: z.ZodMiniOptional<z.ZodMiniString<string>>;
    phoneNumberId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    decided: z.ZodMiniOptional<z.ZodMiniObject<{
        by: z.ZodMiniString<string>;
        person: z.ZodMiniOptional<z.ZodMiniString<string>>;
        at: z.iso.ZodMiniISODateTime;
    }, z.core.$strict>>;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
export type WhatsAppEvent = z.infer<typeof whatsappEvent>;
/** What the receiver writes down about another record of the same chain. */
export declare const receiverEvent: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"whatsapp-opt-in/receiver-event">;
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniString<string>;
    at: z.iso.ZodMiniISODateTime;
    subject: z.ZodMiniObject<{
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        userId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    act: z.ZodMiniEnum<{
        vouch: "vouch";
        annul: "annul";
    }>;
    record: z.ZodMiniString<string>;
    by: z.ZodMiniOptional<z.ZodMiniString<string>>;
    person: z.ZodMiniOptional<z.ZodMiniString<string>>;
    reason: z.ZodMiniOptional<z.ZodMiniString<string>>;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
export type ReceiverEvent = z.infer<typeof receiverEvent>;
/** The last record of a chain whose subject was erased: the reason why the others have no content any more. */
export declare const erasure: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"whatsapp-opt-in/erasure">;
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniString<string>;
    at: z.iso.ZodMiniISODateTime;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
export type Erasure = z.infer<typeof erasure>;
/** What a chain is called once its subject is erased, after the id of the erasure. */
export declare function erasedSubject(erasureId: string): string;
/** Whether a chain is one whose subject was erased. */
export declare function isErased(subject: string): boolean;
/** What a record holds. */
export type Content = ConsentProof | WhatsAppEvent | ReceiverEvent | Erasure;
export declare function isProof(content: Content | null): content is ConsentProof;
/** Gives a content its digest, the way proofs have theirs: SHA-256 over RFC 8785 canonical JSON of all the rest. */
export declare function withDigest<Rest extends object>(rest: Rest): Rest & {
    digest: string;
};
