import type { ChoiceState } from '../../events.js';
import type { ConsentProof } from '../../proof/index.js';
interface Ports {
    /** Says again what goes into the form's data, and what is wrong. */
    update(): void;
    /** The proof that a confirmation would make now, recorded nowhere; none where there is none to make. */
    prepare(): ConsentProof | undefined;
    /** Confirms, with the proof that was prepared. `isSent`: the form takes its data along. */
    confirm(prepared: ConsentProof | undefined, isSent: boolean): void;
    /** The selector of the button that confirms, where the site names one. */
    submitOn(): string | undefined;
}
/**
 * The element's part in the form around it: it hears when the form is sent, and is part of its data. Where the data is
 * read before that, a proof is prepared for it, which is confirmed only if the form is then sent: reading is not confirming.
 */
export declare class FormLink {
    #private;
    /** Goes along in the form's data for the moment that it was prepared for. */
    prepared: ConsentProof | undefined;
    /** The last click was on a reset button. */
    isResetByPerson: boolean;
    constructor(host: Element, internals: ElementInternals, ports: Ports);
    get form(): HTMLFormElement | null;
    /**
     * Listens in the capture phase, as far out as the events come, so that the proof is in the form's data before any
     * of the page's own handlers reads it. Call again whenever the form or the tree around the element changes.
     */
    connect(): void;
    disconnect(): void;
    /** What the boxes say, as far as it is proved; the proof only while they stand as it says. */
    setValue(name: string, choices: readonly ChoiceState[], proof: ConsentProof | undefined): void;
    /** Nothing of the element is in the form's data. */
    clear(): void;
    /** Where something is wrong, the form is not valid; the browser leads to `field`. */
    setProblem(problem: string, field: HTMLElement | null): void;
}
export {};
