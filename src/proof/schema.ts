/** The shape of a proof, version 1. Frozen once released: a change is version 2. */
import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
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

const evidence = z.strictObject({
  events: z.array(choiceEvent),
  onScreenMs: count,
  fontSizePx: z.number().check(z.minimum(0)),
  contrastRatio: z.optional(z.number().check(z.minimum(1), z.maximum(21))),
  hidden: z.boolean(),
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
    text: z.string().check(z.maxLength(16_000)),
    sha256: sha256Hex,
  }),
  choices: z.array(choice).check(z.minLength(1)),
  surface: z.strictObject({
    url: z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:[^?#\s]*$/), z.maxLength(2000)),
    mode: z.enum(['opt-in', 'preferences']),
    jurisdiction: z.enum(['default', 'eu', 'de', 'uk', 'us', 'ca', 'in', 'br']),
    shownAt: time,
    widget: text(64),
    test: z.optional(z.literal(true)),
  }),
  digest: z.string().check(z.regex(/^sha-256:[0-9a-f]{64}$/)),
});

/** The immutable record of one confirmation: notice, choices, subject, time. */
export type ConsentProof = z.infer<typeof consentProof>;
/** One purpose with granted true or false, and how it came to be so. */
export type Choice = ConsentProof['choices'][number];
/** One act of the person on a box: when (browser clock, UTC), to what, by which kind of input. */
export type ChoiceEvent = z.infer<typeof choiceEvent>;
/** What the browser measured about how legible a disclosure was. Sizes are in CSS pixels as painted. */
export type Evidence = z.infer<typeof evidence>;
