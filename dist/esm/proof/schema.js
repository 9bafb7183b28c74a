/** The shape of a proof, version 1. Frozen once released: a change is version 2. */
import * as z from 'zod/mini';
/**
 * A text of one line. Control characters, line separators and bidirectional overrides could make it look like another one
 * to whoever reads the record.
 */
const text = (max) => z
    .string()
    .check(z.minLength(1), z.maxLength(max), z.regex(/^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e]*$/));
const uuid7 = z
    .string()
    .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const time = z.iso.datetime({ precision: 3 });
const e164 = z.string().check(z.regex(/^\+[1-9][0-9]{6,14}$/));
const count = z.number().check(z.int(), z.minimum(0));
const choiceEvent = z.strictObject({
    at: time,
    granted: z.boolean(),
    input: z.enum(['pointer', 'keyboard', 'other']),
});
/** How well words could be read, the worst of their lines counting. */
const legibility = {
    fontSizePx: z.number().check(z.minimum(0)),
    contrastRatio: z.optional(z.number().check(z.minimum(1), z.maximum(21))),
    hidden: z.boolean(),
    // Only where the engine can tell.
    covered: z.optional(z.boolean()),
};
const evidence = z.strictObject({ events: z.array(choiceEvent), onScreenMs: count, ...legibility });
const index = z.number().check(z.int(), z.minimum(0));
/** Where each line of the notice stood, and how it was painted: enough to draw the notice again. */
const layout = z.strictObject({
    /** Of the element. */
    width: z.number().check(z.minimum(0)),
    colors: z.array(z.string().check(z.regex(/^#(?:[0-9a-f]{3}){1,2}$/))),
    lines: z.array(
    // x, y, width, height, font size in px; weight; text colour and background as places in `colors`
    z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), index, index])),
});
const choice = z.strictObject({
    purpose: z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,63}$/)),
    granted: z.boolean(),
    decidedBy: z.enum(['person', 'earlier', 'default']),
    decidedAt: z.optional(time),
    label: text(1000),
    disclosure: text(4000),
    evidence,
});
/** Zod (mini) schema of a consent proof, version 1. `dist/consent-proof.schema.json` is made from it. */
export const consentProof = z.strictObject({
    type: z.literal('whatsapp-opt-in/consent-proof'),
    version: z.literal(1),
    id: uuid7,
    previous: z.nullable(uuid7),
    capturedAt: time,
    timeZone: text(64),
    channel: z.literal('whatsapp'),
    subject: z.strictObject({ phone: e164, reference: z.optional(text(128)) }),
    controller: z.strictObject({
        name: text(200),
        privacyUrl: z.string().check(z.regex(/^https?:\/\/[^\s]+$/), z.maxLength(2000)),
        whatsappNumber: z.optional(e164),
        contact: z.optional(text(300)),
        address: z.optional(text(500)),
    }),
    notice: z.strictObject({
        language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
        direction: z.enum(['ltr', 'rtl']),
        version: z.optional(text(64)),
        // Empty where the page hid every line: the evidence says so, and the proof must not fail to tell it.
        text: z.string().check(z.maxLength(24_000)),
        sha256: sha256Hex,
        // Of all lines that belong to no purpose. Both are optional, as a page without our element has neither.
        evidence: z.optional(z.strictObject(legibility)),
        layout: z.optional(layout),
    }),
    choices: z.array(choice).check(z.minLength(1)),
    surface: z.strictObject({
        url: z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:[^?#\s]*$/), z.maxLength(2000)),
        mode: z.enum(['opt-in', 'preferences']),
        // Any id of that form, so that a new law needs no new version.
        jurisdiction: z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/), z.maxLength(64)),
        shownAt: time,
        widget: text(64),
        test: z.optional(z.literal(true)),
    }),
    digest: z.string().check(z.regex(/^sha-256:[0-9a-f]{64}$/)),
});
