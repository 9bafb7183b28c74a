/** Reads JSON in UTF-8 in which no object names a member twice: what a digest is made over must have one reading. */
export declare function parseJson(bytes: Uint8Array): unknown;
