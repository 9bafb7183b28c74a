/** A file that says that a process wants a folder, or has it. It is believed as long as that process is seen to live. */
export interface Claim {
    file: string;
    /** Resolves when somebody has removed the file: the folder is another's, or may be any time. */
    lost: Promise<void>;
    withdraw(): Promise<void>;
}
export interface ClaimOptions {
    /** How often a claim changes. */
    beatMs: number;
    /** How long one that does not change is watched before it counts for nothing. */
    patienceMs: number;
    /** Which start of which machine this is. */
    boot: string | null;
    /** False where the file system takes no sockets. */
    hasSockets: boolean;
}
export declare const NEW = ".new";
export declare const SOCKET = ".socket";
/**
 * Two signs of life. A socket beside the file: as long as its process lives, even one that is stopped, the system
 * lets others connect, from whatever container. And a beat, a number in the file that changes, for those on other
 * machines and for file systems without sockets. Process ids and clocks are no signs: containers have their own, and
 * clocks differ.
 */
export declare function makeClaim(file: string, { beatMs, boot, hasSockets }: ClaimOptions): Promise<Claim>;
/** The process that a claim is of, if it lives; nothing, when the claim was given back meanwhile or counts for nothing. */
export declare function claimant(file: string, options: ClaimOptions): Promise<string | undefined>;
export declare function removeClaim(file: string): Promise<void>;
/** Linux's; elsewhere nothing is known. */
export declare function bootId(): Promise<string | null>;
