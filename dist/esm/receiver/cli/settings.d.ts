import type { JSONWebKeySet, JWK } from 'jose';
import type { WhatsAppSettings } from '../desk.js';
import type { Limits } from '../limits/limits.js';
import { type Controller } from '../rules/controller-setting.js';
import { type GrantRuleSettings } from '../rules/grant-rules-setting.js';
import type { Renewal } from '../rules/renewal.js';
import type { AccessToken } from '../rules/token.js';
/** What the commands run with. */
export interface Settings extends GrantRuleSettings {
    port: number;
    host: string;
    database: string;
    adminToken: string | undefined;
    tokens: AccessToken[];
    pageSecret: string | undefined;
    publicUrl: string | undefined;
    origins: string[];
    signingKey: JWK | JSONWebKeySet | undefined;
    acceptTest: boolean;
    /** Undefined when unset: whoever connects is then the client, and the log says when a proxy seems to be there. */
    trustedProxies: number | undefined;
    limits: Partial<Limits>;
    controller: Controller | undefined;
    renewals: Renewal[];
    confirmOnWhatsApp: boolean;
    whatsapp: WhatsAppSettings | undefined;
}
/** Reads the settings. An empty variable counts as not set. */
export declare function readSettings(environment: Record<string, string | undefined>): Settings;
