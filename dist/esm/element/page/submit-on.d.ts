/** Hears clicks on a button that confirms, also when it comes late or is replaced. */
export declare class SubmitOn {
    #private;
    constructor(host: {
        form: HTMLFormElement | null;
    }, selector: () => string | undefined, onClick: () => void);
    connect(): void;
    disconnect(): void;
}
/** Whether what was clicked is, or is in, what a selector names. */
export declare function isNamed(path: EventTarget[], selector: string): boolean;
