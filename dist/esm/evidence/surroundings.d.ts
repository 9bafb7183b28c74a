import type { Look } from './look.js';
/** Edges in CSS pixels of the window. */
type Edges = [left: number, top: number, right: number, bottom: number];
export type Box = Readonly<Edges>;
interface Room {
    /** What lies outside is cut off, wherever one scrolls. */
    clip: Box;
    /** What lies outside is out of view as things are scrolled now. */
    view: Box;
}
/** What an element and all around it, the frames too, do to the text inside. */
export interface Surroundings {
    room: Room;
    /** The room of what is positioned, and of what is fixed: boxes in between do not cut those off. */
    positioned: Room;
    fixed: Room;
    opacity: number;
    blur: number;
    /** How much frames enlarge or shrink. */
    scale: number;
    /** Radians. */
    turn: number;
    isMirrored: boolean;
    isHidden: boolean;
}
export declare const boxOf: ({ left, top, right, bottom }: DOMRect) => Box;
export declare function surroundingsOf(element: Element, look: Look): Surroundings;
export declare const meet: (one: Box, other: Box) => Box;
export declare const holds: ([left, top, right, bottom]: Box, x: number, y: number) => boolean;
export {};
