/** Waits until the names in a directory are on the disk: a file made in it may else be gone after a power cut. */
export declare function syncDirectory(path: string): Promise<void>;
/** Waits until all that a folder holds is on the disk. */
export declare function syncFolder(folder: string): Promise<void>;
/** Makes a folder and all that it holds readable by its owner only. */
export declare function closeToOthers(folder: string): Promise<void>;
/** How many bytes a process without privileges can still write where this folder is. */
export declare function freeBytes(folder: string): number;
