/** Reads a request's body as JSON of at most `limit` bytes; what is longer is not read to its end. */
export declare function readJson(request: Request, limit: number): Promise<unknown>;
