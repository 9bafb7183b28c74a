/** `whatsapp-opt-in key` */
export declare function makeKey(): Promise<number>;
