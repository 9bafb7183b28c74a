/** `whatsapp-opt-in verify FILE` */
export declare function verifyFile(file: string): Promise<number>;
