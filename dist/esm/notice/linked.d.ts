/** A text, a part of which may lead somewhere. */
export interface Linked {
    text: string;
    link?: {
        text: string;
        href: string;
    };
}
/** The text with a link on the first thing in `contact` that can be reached. */
export declare function linked(text: string, contact?: string): Linked;
