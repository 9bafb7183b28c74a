/** The shape of a proof, version 1. Frozen once released: a change is version 2. */
import * as z from 'zod/mini';
declare const choiceEvent: z.ZodMiniObject<{
    at: z.iso.ZodMiniISODateTime;
    granted: z.ZodMiniBoolean<boolean>;
    input: z.ZodMiniEnum<{
        pointer: "pointer";
        keyboard: "keyboard";
        other: "other";
    }>;
}, z.core.$strict>;
declare const evidence: z.ZodMiniObject<{
    fontSizePx: z.ZodMiniNumber<number>;
    contrastRatio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    hidden: z.ZodMiniBoolean<boolean>;
    covered: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    events: z.ZodMiniArray<z.ZodMiniObject<{
        at: z.iso.ZodMiniISODateTime;
        granted: z.ZodMiniBoolean<boolean>;
        input: z.ZodMiniEnum<{
            pointer: "pointer";
            keyboard: "keyboard";
            other: "other";
        }>;
    }, z.core.$strict>>;
    onScreenMs: z.ZodMiniNumber<number>;
}, z.core.$strict>;
/** Where each line of the notice stood, and how it was painted: enough to draw the notice again. */
declare const layout: z.ZodMiniObject<{
    width: z.ZodMiniNumber<number>;
    colors: z.ZodMiniArray<z.ZodMiniString<string>>;
    lines: z.ZodMiniArray<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
}, z.core.$strict>;
/** Zod (mini) schema of a consent proof, version 1. `dist/consent-proof.schema.json` is made from it. */
export declare const consentProof: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"whatsapp-opt-in/consent-proof">;
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniString<string>;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
    capturedAt: z.iso.ZodMiniISODateTime;
    timeZone: z.ZodMiniString<string>;
    channel: z.ZodMiniLiteral<"whatsapp">;
    subject: z.ZodMiniObject<{
        phone: z.ZodMiniString<string>;
        reference: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    controller: z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        privacyUrl: z.ZodMiniString<string>;
        whatsappNumber: z.ZodMiniOptional<z.ZodMiniString<string>>;
        contact: z.ZodMiniOptional<z.ZodMiniString<string>>;
        address: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    notice: z.ZodMiniObject<{
        language: z.ZodMiniString<string>;
        direction: z.ZodMiniEnum<{
            ltr: "ltr";
            rtl: "rtl";
        }>;
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniString<string>;
        sha256: z.ZodMiniString<string>;
        evidence: z.ZodMiniOptional<z.ZodMiniObject<{
            fontSizePx: z.ZodMiniNumber<number>;
            contrastRatio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            hidden: z.ZodMiniBoolean<boolean>;
            covered: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        layout: z.ZodMiniOptional<z.ZodMiniObject<{
            width: z.ZodMiniNumber<number>;
            colors: z.ZodMiniArray<z.ZodMiniString<string>>;
            lines: z.ZodMiniArray<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    choices: z.ZodMiniArray<z.ZodMiniObject<{
        purpose: z.ZodMiniString<string>;
        granted: z.ZodMiniBoolean<boolean>;
        decidedBy: z.ZodMiniEnum<{
            default: "default";
            person: "person";
            earlier: "earlier";
        }>;
        decidedAt: z.ZodMiniOptional<z.iso.ZodMiniISODateTime>;
        label: z.ZodMiniString<string>;
        disclosure: z.ZodMiniString<string>;
        evidence: z.ZodMiniObject<{
            fontSizePx: z.ZodMiniNumber<number>;
            contrastRatio: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            hidden: z.ZodMiniBoolean<boolean>;
            covered: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            events: z.ZodMiniArray<z.ZodMiniObject<{
                at: z.iso.ZodMiniISODateTime;
                granted: z.ZodMiniBoolean<boolean>;
                input: z.ZodMiniEnum<{
                    pointer: "pointer";
                    keyboard: "keyboard";
                    other: "other";
                }>;
            }, z.core.$strict>>;
            onScreenMs: z.ZodMiniNumber<number>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    surface: z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        mode: z.ZodMiniEnum<{
            "opt-in": "opt-in";
            preferences: "preferences";
        }>;
        jurisdiction: z.ZodMiniString<string>;
        shownAt: z.iso.ZodMiniISODateTime;
        widget: z.ZodMiniString<string>;
        test: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    }, z.core.$strict>;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
/** The immutable record of one confirmation: notice, choices, subject, time. */
export type ConsentProof = z.infer<typeof consentProof>;
/** One purpose with granted true or false, and how it came to be so. */
export type Choice = ConsentProof['choices'][number];
/** One act of the person on a box: when (browser clock, UTC), to what, by which kind of input. */
export type ChoiceEvent = z.infer<typeof choiceEvent>;
/** What the browser measured about how legible the words of a purpose were. Sizes are in CSS pixels as painted. */
export type Evidence = z.infer<typeof evidence>;
/** The same of words that belong to no purpose. */
export type Legibility = Omit<Evidence, 'events' | 'onScreenMs'>;
/** Where the lines of a notice stood: CSS pixels from the corner of the element. */
export type NoticeLayout = z.infer<typeof layout>;
export {};
