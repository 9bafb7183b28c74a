/** `whatsapp-opt-in serve`: runs until it is told to stop. */
export declare function serve(environment: Record<string, string | undefined>): Promise<number>;
