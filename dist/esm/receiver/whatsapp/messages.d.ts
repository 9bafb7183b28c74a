import * as z from 'zod/mini';
import type { Note } from './notifications.js';
declare const message: z.ZodMiniObject<{
    id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    from: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    from_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    from_parent_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    timestamp: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    type: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    text: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        body: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    button: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        payload: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    interactive: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        type: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        button_reply: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
            id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
            title: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        }, z.core.$strip>>>;
        list_reply: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
            id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
            title: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>>;
    image: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        caption: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    video: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        caption: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    document: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        caption: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    order: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
    edit: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        original_message_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        message: z.ZodMiniUnknown;
    }, z.core.$strip>>>;
    system: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<{
        type: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        wa_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        new_wa_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        previous_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        previous_parent_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        parent_user_id: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
        marketing: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>, z.ZodMiniTransform<string, string | number>>>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type Message = z.infer<typeof message>;
/** What one element of `messages` says. */
export declare function noteOfMessage(element: unknown, phoneNumberId: string | undefined): Note[];
/** What tells a message, by WhatsApp's id of it. */
export declare function keyOfMessage(id: string): string[];
export {};
