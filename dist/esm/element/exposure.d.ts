import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** How long each purpose was on screen: half of its row or more in view, in a page that is in front. */
export declare class Exposure implements ReactiveController {
    #private;
    /** When a purpose was first on screen, ms since the epoch. */
    shownAt: number | undefined;
    constructor(host: ReactiveControllerHost & {
        renderRoot: ParentNode;
    });
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Whole milliseconds that a purpose has been on screen so far. */
    onScreenMs(purpose: string): number;
}
