import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OptInError } from '../../errors.js';
import { type Reading } from './reading.js';
type Host = ReactiveControllerHost & {
    renderRoot: ParentNode;
};
/**
 * What of the notice can be read on the screen, whatever the page around does to it. The part that measures it is loaded
 * after the first paint; whoever confirms before it is there, or where it does not come, gets a plain reading.
 */
export declare class Legibilities implements ReactiveController {
    #private;
    constructor(host: Host, report: (error: OptInError) => void);
    /** Once there are words on the page, and after the paint that shows them. */
    hostUpdated(): void;
    /** As it stands now; as it stood at the last tick, where the page has put all of it away since then. */
    read(): Reading;
    /**
     * The person ticks a box: what of the notice they can read meanwhile. In a task of its own, as it takes longer than all
     * else that a tick brings, or with the proof that follows, should that come first.
     */
    look(purpose: string): void;
}
export {};
