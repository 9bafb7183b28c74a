import type { Certificate } from './certificate.js';
/** The page about one proof, for people: to read, to print, to hand over. HTML without a script. */
export declare function certificatePage(certificate: Certificate): string;
