import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** How long each purpose was on screen: half of its row or more in view, in a page that is in front. */
export declare class Exposure implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & {
        renderRoot: ParentNode;
    });
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** When a purpose was first on screen, or else when the element was made; ms since the epoch. */
    get shownAt(): number;
    /** Whole milliseconds that a purpose has been on screen so far. */
    onScreenMs(purpose: string): number;
}
