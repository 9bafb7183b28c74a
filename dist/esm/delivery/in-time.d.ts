/** What a function of the page has returned, or promised; rejects when the promise takes longer than this. */
export declare function inTime<T>(answer: T, seconds: number): Promise<Awaited<T>>;
