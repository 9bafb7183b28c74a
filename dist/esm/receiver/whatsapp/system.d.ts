import * as z from 'zod/mini';
import type { Message } from './messages.js';
import type { Happening } from './notifications.js';
import { type Person } from './person.js';
/** What WhatsApp itself says in a chat. Its `body` holds the person's name, so it is not read. */
export declare const system: z.ZodMiniObject<{
    type: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    wa_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    new_wa_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    previous_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    previous_parent_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    parent_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    marketing: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
}, z.core.$strip>;
type System = z.infer<typeof system>;
/** Of a changed number or id, `from` is the number before it; which of them `from_user_id` is, is not documented. */
export declare function personOfSystem({ from, from_user_id }: Pick<Message, 'from' | 'from_user_id'>, said: System): Person;
export declare function happeningOfSystem(said: System, element: unknown): Happening;
export {};
