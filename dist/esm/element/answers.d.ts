import type { Config } from '../config/index.js';
import type { AfterConfirming } from './after-confirming.js';
import type { AfterNo } from './after-no.js';
import type { Boxes } from './page/boxes.js';
import type { Confirmation, ConfirmResult } from './confirmation.js';
import type { PhonePart } from './phone/phone-part.js';
import type { PreferencesMode } from './preferences-mode.js';
import type { Progress } from './progress.js';
import type { Ticks } from './ticks.js';
/** The rooms that hear of what the person does, and the element around them. */
interface Ports {
    ticks: Ticks;
    boxes: Boxes;
    phonePart: PhonePart;
    preferences: PreferencesMode;
    progress: Progress;
    confirmation: Confirmation;
    after: AfterConfirming;
    afterNo: AfterNo;
    config(): Config | undefined;
    confirm(): Promise<ConfirmResult>;
    /** The person ticked or unticked a box. */
    acted(purpose: string, granted: boolean): void;
    /** The page is to forget the person too. */
    told(): void;
}
/** What the person does with boxes and buttons: taken down, answered, and dropped where it holds no longer. */
export declare class Answers {
    #private;
    constructor(ports: Ports);
    /** The person ticked or unticked a box, or took a grant back by a button. */
    act(purpose: string, granted: boolean, event: Event): void;
    /** The person is done: with a tick or, leaving the boxes empty, with a no. */
    done(): Promise<ConfirmResult>;
    /** The same by the element's own button, which always says something. */
    readonly pressed: () => Promise<void>;
    /** Before anything is recorded: the boxes show what the person did, under the words that are there now. */
    settle(): void;
    /** The words are others: ticks made under those before are gone, and the person is told. */
    dropStale(): void;
    /** The person wants nothing kept on this device. What is still to be sent stays until it is: none is lost. */
    forgotten(isWaiting: boolean, isAgain: boolean): void;
    /** As if nobody had been here. */
    clear(): void;
}
export {};
