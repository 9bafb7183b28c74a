import type { ChoiceState } from '../../events.js';
import type { ConsentProof } from '../../proof/index.js';
/** The element's part in the form around it: hears its submit, and is part of its data. */
export declare class FormLink {
    #private;
    constructor(internals: ElementInternals, onSubmit: () => void);
    get form(): HTMLFormElement | null;
    /**
     * Listens in the capture phase, as far out as the event comes, so that the proof is in the form's data before any
     * of the page's own submit handlers reads it. Call again whenever the form or the tree around the element changes.
     */
    connect(): void;
    disconnect(): void;
    /** The boxes count as they stand; the proof only while they stand as confirmed. */
    setValue(name: string, choices: ChoiceState[], proof: ConsentProof | undefined): void;
    /** Nothing of the element is in the form's data. */
    clear(): void;
    /** Where something is wrong, the form is not valid; the browser leads to `field`. */
    setProblem(problem: string, field: HTMLElement | null): void;
}
