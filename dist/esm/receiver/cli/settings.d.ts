import type { JSONWebKeySet, JWK } from 'jose';
import type { WhatsAppSettings } from '../desk.js';
import { type Controller } from '../rules/controller-setting.js';
import type { Renewal } from '../rules/renewal.js';
import { UsageError } from './command.js';
/** Every variable that is read, and what it is, for the help. */
export declare const SETTINGS: {
    readonly PORT: "port to listen on; default 8080";
    readonly OPT_IN_DATABASE: "folder to keep records in, or a postgres:// address; default opt-in-data";
    readonly OPT_IN_ADMIN_TOKEN: "opens the routes that give records out; closed without it";
    readonly OPT_IN_URL: "address that people reach it under, for links; needed behind a proxy";
    readonly OPT_IN_ORIGINS: "origins whose pages may send proofs, separated by spaces or commas; * for all";
    readonly OPT_IN_SIGNING_KEY: "private key (JWK, EC P-256) or a set of them; with a folder, made and kept there";
    readonly OPT_IN_ACCEPT_TEST: "1 to take proofs that are marked as tests";
    readonly OPT_IN_TRUSTED_PROXIES: "proxies of your own in front that add to X-Forwarded-For; default 0";
    readonly OPT_IN_CONTROLLER: "whose consents these are (JSON): named on the page that links lead to";
    readonly OPT_IN_RENEWALS: "grants that need renewing (JSON), and until when they count";
    readonly OPT_IN_CONFIRM_ON_WHATSAPP: "1 when your pages ask to confirm from the phone: until then grants are shown as pending";
    readonly WHATSAPP_APP_SECRET: "your app's secret at Meta: checks what comes to /webhooks/whatsapp";
    readonly WHATSAPP_VERIFY_TOKEN: "the token you chose for the webhook, for its handshake";
    readonly WHATSAPP_PHONE_NUMBER_IDS: "Meta's ids of your own numbers, separated by spaces or commas, where the app has others as well";
    readonly WHATSAPP_OPT_INS: "questions you ask in the chat, and by which words or buttons people agree (JSON)";
};
/** What the commands run with. */
export interface Settings {
    port: number;
    database: string;
    adminToken: string | undefined;
    publicUrl: string | undefined;
    origins: string[];
    signingKey: JWK | JSONWebKeySet | undefined;
    acceptTest: boolean;
    trustedProxies: number;
    controller: Controller | undefined;
    renewals: Renewal[];
    confirmOnWhatsApp: boolean;
    whatsapp: WhatsAppSettings | undefined;
}
/** An environment variable has a value that cannot be used. The message never quotes what may be secret. */
export declare class SettingError extends UsageError {
    constructor(name: keyof typeof SETTINGS, rule: string, cause?: unknown);
}
/** Reads the settings. An empty variable counts as not set. */
export declare function readSettings(environment: Record<string, string | undefined>): Settings;
