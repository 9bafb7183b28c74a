/** Stands in for Web Locks on plain-http pages, with a note in storage of who holds a name until when. */
export declare function withLease(name: string, getStorage: () => Storage, page: EventTarget, work: () => Promise<unknown>): Promise<void>;
