import type { Connection, Desk } from '../desk.js';
/** Lets no client send without end. Where the server does not say who it is, clients cannot be told apart. */
export declare function limitClient({ address }: Connection, desk: Desk): Promise<void>;
/** Lets nobody fill the records of one number, known or not, from however many places. */
export declare function limitNumber(phone: string, desk: Desk): Promise<void>;
