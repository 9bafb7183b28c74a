import * as z from 'zod/mini';
declare const periods: readonly ["day", "week", "month", "year", "order"];
/** How often messages come: at most `count` per `per`. */
export interface Frequency {
    count: number;
    per: (typeof periods)[number];
}
/** One kind of message a person can agree to, as the site describes it. */
export interface Purpose {
    id: string;
    /** The site's own text beside the box. */
    label?: string;
    /** The site's own text on what comes. How often and how to stop are added to it. */
    disclosure?: string;
    frequency?: Frequency | undefined;
    /** What the messages look like, three at most. */
    examples?: readonly string[];
}
/** A purpose as a site writes it: an id, or an object whose frequency is written as `4/month`. */
export type PurposeInput = string | (Omit<Purpose, 'frequency'> & {
    frequency?: string;
});
/** Says, in zod's way, that a value is refused and what is allowed. */
export declare function refuse(context: {
    issues: unknown[];
}, input: unknown, message: string): never;
/** A frequency as a site writes it, such as `4/month`. */
export declare const frequency: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniCustom<string, string>, z.ZodMiniTransform<Frequency, string>>>;
/** Ids separated by spaces, or a list of ids and of purposes. */
export declare const purposes: z.ZodMiniPipe<z.ZodMiniDefault<z.ZodMiniCustom<string | readonly PurposeInput[], string | readonly PurposeInput[]>>, z.ZodMiniTransform<Purpose[], string | readonly PurposeInput[]>>;
/** Wording by language (BCP 47) and key. */
export declare const texts: z.ZodMiniOptional<z.ZodMiniCustom<Readonly<Record<string, Readonly<Record<string, string>>>>, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
export {};
