/** Lets a request pass when it carries the admin token. Without a token set, nobody passes. */
export declare function requireAdmin(request: Request, adminToken: string | undefined): void;
