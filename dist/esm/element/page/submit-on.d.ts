/** Hears clicks on a button outside a form, also when it comes late or is replaced. */
export declare class SubmitOn {
    #private;
    constructor(selector: () => string | undefined, onClick: () => void);
    connect(): void;
    disconnect(): void;
}
