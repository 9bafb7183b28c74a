/** Whether a text has the form of `X-Hub-Signature-256`: worth reading a body for. */
export declare function isSignature(header: string | null): header is string;
/** Whether Meta signed exactly these bytes for this app: HMAC-SHA256, compared in constant time. */
export declare function isSignedBy(appSecret: string, body: Uint8Array, signature: string): boolean;
