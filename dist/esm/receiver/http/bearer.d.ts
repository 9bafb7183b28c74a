/** What a request carries as `Authorization: Bearer`. */
export declare function bearerOf(request: Request): string | undefined;
