import type { JWK } from 'jose';
/** What `serve` runs with. */
export interface Settings {
    port: number;
    database: string;
    adminToken: string | undefined;
    origins: string[];
    signingKey: JWK | undefined;
    acceptTest: boolean;
}
/** An environment variable has a value that cannot be used. The message never quotes what may be secret. */
export declare class SettingError extends Error {
    constructor(name: string, rule: string);
}
/** Reads the settings of `serve`. An empty variable counts as not set. */
export declare function readSettings(environment: Record<string, string | undefined>): Settings;
