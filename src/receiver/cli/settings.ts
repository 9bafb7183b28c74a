import type { JSONWebKeySet, JWK } from 'jose';
import type { WhatsAppSettings } from '../desk.js';
import { readPublicUrl } from '../public-url.js';
import { readController, type Controller } from '../rules/controller-setting.js';
import { readPageSecret } from '../rules/page-secret-setting.js';
import { readRenewals } from '../rules/renewal-setting.js';
import type { Renewal } from '../rules/renewal.js';
import { requireAddress } from '../store/open.js';
import { isToken, readTokens, TOKEN_RULE } from '../rules/token-setting.js';
import type { AccessToken } from '../rules/token.js';
import { readOptIns } from '../whatsapp/opt-in-setting.js';
import type { OptIn } from '../whatsapp/opt-in.js';
import { readPhoneNumberIds } from '../whatsapp/phone-number-ids.js';
import { UsageError } from './command.js';

/** Every variable that is read, and what it is, for the help. */
export const SETTINGS = {
  PORT: 'port to listen on; default 8080',
  OPT_IN_DATABASE: 'folder to keep records in, or a postgres:// address; default opt-in-data',
  OPT_IN_ADMIN_TOKEN: 'opens the routes that need a token, all of them; at least 24 characters',
  OPT_IN_TOKENS: 'further tokens (JSON), each with a name and what it may: ask, intake, read, manage',
  OPT_IN_PAGE_SECRET: "checks page tokens, which your shop's server signs with it; at least 32 bytes",
  OPT_IN_URL: 'address that people reach it under, for links; needed behind a proxy',
  OPT_IN_ORIGINS: 'origins whose pages may send proofs, separated by spaces or commas; * for all',
  OPT_IN_SIGNING_KEY: 'private key (JWK, EC P-256) or a set of them; with a folder, made and kept there',
  OPT_IN_ACCEPT_TEST: '1 to take proofs that are marked as tests',
  OPT_IN_TRUSTED_PROXIES: 'proxies of your own in front that add to X-Forwarded-For; default 0',
  OPT_IN_CONTROLLER: 'whose consents these are (JSON): named on the page that links lead to',
  OPT_IN_RENEWALS: 'grants that need renewing (JSON), and until when they count',
  OPT_IN_CONFIRM_ON_WHATSAPP:
    '1 when your pages ask to confirm from the phone: until then grants are shown as pending',
  WHATSAPP_APP_SECRET: "your app's secret at Meta: checks what comes to /webhooks/whatsapp",
  WHATSAPP_VERIFY_TOKEN: 'the token you chose for the webhook, for its handshake',
  WHATSAPP_PHONE_NUMBER_IDS:
    "Meta's ids of your own numbers, separated by spaces or commas, where the app has others as well",
  WHATSAPP_OPT_INS: 'questions you ask in the chat, and by which words or buttons people agree (JSON)',
} as const;

/** What the commands run with. */
export interface Settings {
  port: number;
  database: string;
  adminToken: string | undefined;
  tokens: AccessToken[];
  pageSecret: string | undefined;
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
export class SettingError extends UsageError {
  constructor(name: keyof typeof SETTINGS, rule: string, cause?: unknown) {
    super(`${name} ${rule}`, { cause });
  }
}

/** Reads the settings. An empty variable counts as not set. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const value = (name: keyof typeof SETTINGS) => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  return {
    port: port(value('PORT') ?? '8080'),
    database: database(value('OPT_IN_DATABASE') ?? 'opt-in-data'),
    adminToken: adminToken(value('OPT_IN_ADMIN_TOKEN')),
    tokens: json('OPT_IN_TOKENS', value('OPT_IN_TOKENS'), readTokens, 'a list') ?? [],
    pageSecret: pageSecret(value('OPT_IN_PAGE_SECRET')),
    publicUrl: publicUrl(value('OPT_IN_URL')),
    origins: listed(value('OPT_IN_ORIGINS') ?? '').map(origin),
    signingKey: signingKey(value('OPT_IN_SIGNING_KEY')),
    acceptTest: yes('OPT_IN_ACCEPT_TEST', value('OPT_IN_ACCEPT_TEST') ?? '0'),
    trustedProxies: trustedProxies(value('OPT_IN_TRUSTED_PROXIES') ?? '0'),
    controller: json('OPT_IN_CONTROLLER', value('OPT_IN_CONTROLLER'), readController, 'an object'),
    renewals: json('OPT_IN_RENEWALS', value('OPT_IN_RENEWALS'), readRenewals, 'a list') ?? [],
    confirmOnWhatsApp: yes('OPT_IN_CONFIRM_ON_WHATSAPP', value('OPT_IN_CONFIRM_ON_WHATSAPP') ?? '0'),
    whatsapp: whatsapp(
      value('WHATSAPP_APP_SECRET'),
      value('WHATSAPP_VERIFY_TOKEN'),
      json('WHATSAPP_OPT_INS', value('WHATSAPP_OPT_INS'), readOptIns, 'a list') ?? [],
      phoneNumberIds(value('WHATSAPP_PHONE_NUMBER_IDS') ?? ''),
    ),
  };
}

/** One without the other is a webhook that never works. */
function whatsapp(
  appSecret: string | undefined,
  verifyToken: string | undefined,
  optIns: OptIn[],
  phoneNumberIds: readonly string[],
): WhatsAppSettings | undefined {
  if (appSecret === undefined && verifyToken === undefined) {
    const both = 'needs WHATSAPP_APP_SECRET and WHATSAPP_VERIFY_TOKEN.';
    if (optIns.length) throw new SettingError('WHATSAPP_OPT_INS', both);
    if (phoneNumberIds.length) throw new SettingError('WHATSAPP_PHONE_NUMBER_IDS', both);
    return undefined;
  }
  if (appSecret === undefined)
    throw new SettingError('WHATSAPP_APP_SECRET', 'must be set with WHATSAPP_VERIFY_TOKEN.');
  if (verifyToken === undefined) {
    throw new SettingError('WHATSAPP_VERIFY_TOKEN', 'must be set with WHATSAPP_APP_SECRET.');
  }
  return { appSecret, verifyToken, optIns, phoneNumberIds };
}

function phoneNumberIds(text: string): readonly string[] {
  const name = 'WHATSAPP_PHONE_NUMBER_IDS';
  try {
    return readPhoneNumberIds(listed(text), name);
  } catch (error) {
    throw new SettingError(name, (error as Error).message.slice(name.length + 1), error);
  }
}

/** What stands in a variable that holds several. */
function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function trustedProxies(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new SettingError('OPT_IN_TRUSTED_PROXIES', `must be a number from 0 to 99, not ${text}.`);
}

function database(text: string): string {
  try {
    return requireAddress(text, 'OPT_IN_DATABASE');
  } catch (error) {
    throw new SettingError('OPT_IN_DATABASE', (error as Error).message.slice('OPT_IN_DATABASE '.length));
  }
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number <= 65_535) return number;
  throw new SettingError('PORT', `must be a number from 0 to 65535, not ${text}.`);
}

function adminToken(text: string | undefined): string | undefined {
  if (text === undefined || isToken(text)) return text;
  throw new SettingError('OPT_IN_ADMIN_TOKEN', TOKEN_RULE);
}

function pageSecret(text: string | undefined): string | undefined {
  const name = 'OPT_IN_PAGE_SECRET';
  try {
    readPageSecret(text, name); // as text: it is read again where it is used
    return text;
  } catch (error) {
    throw new SettingError(name, (error as Error).message.slice(name.length + 1), error);
  }
}

function publicUrl(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : readPublicUrl(text, 'OPT_IN_URL');
  } catch (error) {
    throw new SettingError('OPT_IN_URL', (error as Error).message.slice('OPT_IN_URL '.length), error);
  }
}

function origin(text: string): string {
  if (text === '*' || text === 'null') return text;
  try {
    // An origin is compared as the browser writes it: "https://Shop.example/" would never match.
    const { origin, protocol } = new URL(text);
    if (/^https?:$/.test(protocol)) return origin;
  } catch {
    // said below
  }
  throw new SettingError(
    'OPT_IN_ORIGINS',
    `must hold origins such as https://shop.example, or *, not ${text}.`,
  );
}

function signingKey(text: string | undefined): JWK | JSONWebKeySet | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as JWK | JSONWebKeySet; // checked when it is imported
  } catch {
    throw new SettingError('OPT_IN_SIGNING_KEY', 'must be a JWK, as whatsapp-opt-in key prints one.');
  }
}

function yes(name: keyof typeof SETTINGS, text: string): boolean {
  if (/^(1|true|yes)$/i.test(text)) return true;
  if (/^(0|false|no)$/i.test(text)) return false;
  throw new SettingError(name, `must be 1 or 0, not ${text}.`);
}

/** @param what What it must be, such as "a list". */
function json<Value>(
  name: keyof typeof SETTINGS,
  text: string | undefined,
  read: (value: unknown, name: string) => Value,
  what: string,
): Value | undefined {
  if (text === undefined) return undefined;
  try {
    return read(JSON.parse(text), name);
  } catch (error) {
    const { message } = error as Error; // begins with the name
    throw new SettingError(
      name,
      error instanceof TypeError ? message.slice(name.length) : `must be ${what} in JSON.`,
      error,
    );
  }
}
