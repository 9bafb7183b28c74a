import { authorize } from './http/authorize.js';
import { addCorsHeaders, allowHeader, preflight, requireOrigin } from './http/cors.js';
import { countGuess } from './http/guesses.js';
import { Problem } from './http/problem.js';
import { match, type Method, type Route, type Visit } from './http/router.js';
import { routes } from './http/routes.js';
import type { Connection, Desk, WhatsAppSettings } from './desk.js';
import type { Limiter } from './limits/limiter.js';
import { limiting } from './limits/limiting.js';
import type { Limits } from './limits/limits.js';
import { readPublicUrl } from './public-url.js';
import { readController, type Controller } from './rules/controller-setting.js';
import { grantRulesOf, type GrantRuleSettings } from './rules/grant-rules-setting.js';
import { readPageSecret } from './rules/page-secret-setting.js';
import type { GrantRules } from './rules/grant-rules.js';
import { isAnythingTaken } from './rules/requirement.js';
import { readRenewals } from './rules/renewal-setting.js';
import type { Renewal } from './rules/renewal.js';
import type { SigningKey } from './rules/signing-key.js';
import { OutOfRoom } from './store/folder/failures.js';
import { allTokens } from './rules/token-setting.js';
import type { AccessToken, Scope } from './rules/token.js';
import type { Store } from './store/store.js';
import { UNKNOWN_HOST } from './unknown-host.js';
import { readOptIns } from './whatsapp/opt-in-setting.js';
import { readPhoneNumberIds } from './whatsapp/phone-number-ids.js';

/** Answers a request. `connection` says where it came from, for servers that know. */
export type Receiver = (request: Request, connection?: Connection) => Promise<Response>;

export interface ReceiverOptions extends GrantRuleSettings {
  /** Where records are kept: see `openStore`. */
  store: Store;
  /** Signs receipts: see `importSigningKey`. */
  signingKey: SigningKey;
  /** The owner's token, which may do everything; at least 24 characters. Routes that need a token stay closed without any. */
  adminToken?: string | undefined;
  /** Further tokens, each for what it may do: for the software that sends, the shop's server, the people who look things up. */
  tokens?: readonly AccessToken[];
  /**
   * Signs page tokens, which the shop's server makes and its pages send along with proofs; at least 32 bytes. Without it
   * no page token counts.
   */
  pageSecret?: string | undefined;
  /** Origins whose pages may send proofs, such as `https://shop.example`; `*` for all. The receiver's own always may. */
  origins?: readonly string[];
  /** Takes proofs marked as tests too. */
  acceptTest?: boolean;
  /** Where the receiver is mounted, such as `/api`. */
  basePath?: string;
  /**
   * Where people reach it, such as `https://shop.example/opt-in`: links begin so. Needed behind a proxy or a router that
   * changes the address of requests. Default: the origin of the request and `basePath`.
   */
  publicUrl?: string | undefined;
  /**
   * Whose consents these are. The page `/preferences` then names this business, whatever proofs say, and opens for people
   * who agreed in the chat alone. Without it, the page names the business of the person's newest proof.
   */
  controller?: Controller | undefined;
  /** Grants that need renewing, as their words have changed since, and until when they count. */
  renewals?: readonly Renewal[];
  /** Set when the element asks to confirm from the phone: grants are shown as pending until that came. */
  confirmOnWhatsApp?: boolean;
  /** The webhook of the business's app at Meta; without it, `/webhooks/whatsapp` is closed. */
  whatsapp?: WhatsAppSettings | undefined;
  /** How much is taken; see `Limits`. What is left out keeps its default. */
  limits?: Partial<Limits>;
  /** Counts what is limited; share one between receivers that run side by side. Default: in memory. */
  limiter?: Limiter;
  clock?: () => Date;
  /** Told of every failure of our own (an answer with status 500); nothing a client sends ends up here. */
  onError?: (error: unknown) => void;
  /** Told what the owner should know, such as that a limit was reached; it names no person. Default: `console.error`. */
  onWarning?: (text: string) => void;
}

/**
 * The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response.
 *
 * @throws TypeError when `adminToken`, `tokens`, `pageSecret`, `require`, `jurisdiction`, `purposes`, `controller`, `publicUrl`, `limits`, `renewals`, `whatsapp.optIns` or `whatsapp.phoneNumberIds` cannot be meant, saying what is wrong.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { origins = [] } = options;
  const desk = deskOf(options);
  const { onError, tokens } = desk;
  warnOf(desk.rules, options.onWarning ?? logWarning);
  const base = baseOf(options.basePath);

  return async (request, connection = {}) => {
    const { pathname } = new URL(request.url);
    const found = pathname.startsWith(`${base}/`) ? match(routes, pathname.slice(base.length)) : undefined;
    const response = await answer(request, found, connection)
      .catch((error: unknown) => afterGuess(error, request, connection))
      .catch(problemResponse);
    if (found) addCorsHeaders(response.headers, request, found.route.access, origins);
    if (!response.headers.has('cache-control')) response.headers.set('Cache-Control', 'no-store');
    response.headers.set('X-Content-Type-Options', 'nosniff');
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };

  async function answer(
    request: Request,
    found: ReturnType<typeof match>,
    connection: Connection,
  ): Promise<Response> {
    if (!found) throw new Problem('not-found', 'There is nothing at this address.');
    const { route, parameters } = found;
    const methods = Object.keys(route.handlers) as Method[];
    if (request.method === 'OPTIONS') {
      if (route.access === 'origins') requireOrigin(request, origins);
      return preflight(methods);
    }
    const handler = handlerOf(route, request.method);
    if (!handler) {
      const Allow = allowHeader(methods);
      throw new Problem('method-not-allowed', `Use one of: ${Allow}.`, { headers: { Allow } });
    }
    const visit: Visit = { request, parameters, connection };
    if (route.access === 'origins') requireOrigin(request, origins);
    if (route.access !== 'token') return handler(visit, desk);
    return handler({ ...visit, caller: authorize(request, scopeOf(route, request.method), tokens) }, desk);
  }

  /** Refuses as `error` says or, where it was one guess too many, with 429. */
  async function afterGuess(error: unknown, request: Request, connection: Connection): Promise<never> {
    if (error instanceof Problem) await countGuess(error, request, connection, desk);
    throw error;
  }

  function problemResponse(error: unknown): Response {
    if (error instanceof Problem) return error.toResponse();
    if (error instanceof OutOfRoom) {
      if (error.isNews) onError(error);
      return new Problem('unavailable', 'There is no room for more; try again later.', {
        headers: { 'Retry-After': '600' },
      }).toResponse();
    }
    onError(error);
    return new Problem('internal', 'The receiver failed; try again later.').toResponse();
  }
}

function deskOf({
  store,
  signingKey,
  pageSecret,
  basePath,
  publicUrl,
  controller,
  acceptTest = false,
  renewals = [],
  confirmOnWhatsApp = false,
  whatsapp,
  limits,
  limiter,
  clock = () => new Date(),
  onError = logError,
  onWarning = logWarning,
  adminToken,
  tokens = [],
  origins,
  ...grantRules
}: ReceiverOptions): Desk {
  const chat = whatsappOf(whatsapp);
  return {
    tokens: allTokens(adminToken, tokens),
    rules: grantRulesOf({
      ...grantRules,
      origins,
      publicUrl,
      controller,
      optIns: chat?.optIns,
    }),
    store,
    signingKey,
    controller: controller && readController(controller, 'controller'),
    acceptTest,
    pageSecret: readPageSecret(pageSecret, 'pageSecret'),
    clock,
    ...limiting(onWarning, limits, limiter),
    addressOf: addressOf(baseOf(basePath), publicUrl),
    renewals: readRenewals(renewals, 'renewals'),
    confirmOnWhatsApp,
    whatsapp: chat,
    onError,
  };
}

/** A shop that requires nothing should know what that means, each time it starts. */
function warnOf({ require }: GrantRules, warn: (text: string) => void): void {
  if (!isAnythingTaken(require)) return;
  warn(
    'OPT_IN_REQUIRE (require) lets anybody who knows a number say yes for it; see "Who said yes" in the README.',
  );
}

function whatsappOf(settings: WhatsAppSettings | undefined) {
  const { optIns = [], phoneNumberIds = [] } = settings ?? {};
  return (
    settings && {
      ...settings,
      optIns: readOptIns(optIns, 'whatsapp.optIns'),
      phoneNumberIds: readPhoneNumberIds(phoneNumberIds, 'whatsapp.phoneNumberIds'),
    }
  );
}

function baseOf(basePath = ''): string {
  return basePath.replace(/\/+$/, '');
}

function addressOf(base: string, publicUrl: string | undefined): Desk['addressOf'] {
  const given = publicUrl === undefined ? undefined : readPublicUrl(publicUrl, 'publicUrl');
  return (request) => {
    if (given !== undefined) return given;
    const { origin, hostname } = new URL(request.url);
    if (hostname !== UNKNOWN_HOST) return origin + base;
    throw new Problem(
      'host-unknown',
      'Links begin with the host that was asked, and the Host header names none. Set OPT_IN_URL (publicUrl).',
    );
  };
}

function handlerOf({ handlers }: Route, method: string) {
  if (method === 'HEAD') return handlers.GET;
  return Object.hasOwn(handlers, method) ? handlers[method as Method] : undefined;
}

/** A route that names no scope for a method is for the owner alone. */
function scopeOf({ needs }: Route, method: string): Scope {
  return needs?.[method === 'HEAD' ? 'GET' : (method as Method)] ?? 'manage';
}

async function withoutBody(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, response);
}

/** Name, message and place; not the error itself, whose further members may quote what a person sent. */
function logError(error: unknown): void {
  console.error('whatsapp-opt-in receiver:', error instanceof Error ? error.stack : error);
}

function logWarning(text: string): void {
  console.error(`whatsapp-opt-in receiver: ${text}`);
}
