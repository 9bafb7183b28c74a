/** A parameter of the address; `undefined` when it is not there. Two of a name would be two questions in one. */
export declare function parameter(request: Request, name: string): string | undefined;
/** The parameter `purpose`, where it is optional. */
export declare function purposeParameter(request: Request): string | undefined;
