/** Makes a folder, readable by its owner only, unless it is there; then it is closed to others if nothing else is in it. */
export declare function makeFolder(folder: string): Promise<void>;
