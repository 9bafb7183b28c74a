/**
 * A file whose name does not change with its content: browsers keep it, and ask each time whether it is still the same,
 * so that a page and its scripts are never of two releases.
 */
export declare function tagged(request: Request, content: string, headers: Record<string, string>): Response;
