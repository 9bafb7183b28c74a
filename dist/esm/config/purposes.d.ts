import * as z from 'zod/mini';
declare const periods: readonly ["day", "week", "month", "year", "order"];
/** How often messages come: at most `count` per `per`. */
export interface Frequency {
    count: number;
    per: (typeof periods)[number];
}
/** A frequency as a site writes it, such as `4/month`. */
export declare const frequency: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<Frequency, string>>>;
declare const purpose: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    label: z.ZodMiniOptional<z.ZodMiniString<string>>;
    disclosure: z.ZodMiniOptional<z.ZodMiniString<string>>;
    frequency: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<Frequency, string>>>;
    examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** Ids separated by spaces, or a list of ids and of `{ id, label, disclosure, frequency, examples }`. */
export declare const purposes: z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    label: z.ZodMiniOptional<z.ZodMiniString<string>>;
    disclosure: z.ZodMiniOptional<z.ZodMiniString<string>>;
    frequency: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<Frequency, string>>>;
    examples: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>>>;
/** One kind of message a person can agree to, as the site describes it. */
export type Purpose = z.output<typeof purpose>;
/** Wording by language (BCP 47) and key. */
export declare const texts: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
export {};
