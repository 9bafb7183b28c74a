/** Says across restarts that something was erased whose traces are still in the files. */
export declare function erasureMark(folder: string): {
    isSet: () => Promise<boolean>;
    set: () => Promise<void>;
    clear: () => Promise<void>;
};
