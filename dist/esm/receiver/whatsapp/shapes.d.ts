/** Shapes for what another company sends and may change: what does not fit counts as absent. */
import * as z from 'zod/mini';
export declare function lenient<Shape extends z.ZodMiniType>(shape: Shape): z.ZodMiniCatch<z.ZodMiniOptional<Shape>>;
/** A text or a number, as a text that has a canonical form. */
export declare const text: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
export declare const list: z.ZodMiniCatch<z.ZodMiniArray<z.ZodMiniUnknown>>;
/** Those elements that have the shape. */
export declare function each<Shape extends z.ZodMiniType>(elements: readonly unknown[], shape: Shape): z.infer<Shape>[];
/** Unix seconds, as a text or a number; nothing when they cannot be. */
export declare function seconds(timestamp: string | undefined): number | undefined;
/** What is read of a message nobody expected, for a person to look at; without what tells the sender's name. */
export declare function excerpt(value: unknown): string;
/** Whether a message of a kind nobody knows holds anything that its sender can have written. */
export declare function holdsWords(message: unknown): boolean;
