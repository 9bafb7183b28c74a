import type { LitElement, ReactiveController } from 'lit';
/** Gives the focus a place when what had it is drawn away: whoever uses a keyboard or a screen reader must not get lost. */
export declare class KeptFocus implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
