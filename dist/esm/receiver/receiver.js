import { authorize } from './http/authorize.js';
import { addCorsHeaders, allowHeader, preflight, requireOrigin } from './http/cors.js';
import { countGuess } from './http/guesses.js';
import { Problem } from './http/problem.js';
import { match } from './http/router.js';
import { routes } from './http/routes.js';
import { limiting } from './limits/limiting.js';
import { readPublicUrl } from './public-url.js';
import { readController } from './rules/controller-setting.js';
import { grantRulesOf } from './rules/grant-rules-setting.js';
import { readPageSecret } from './rules/page-secret-setting.js';
import { isAnythingTaken } from './rules/requirement.js';
import { readRenewals } from './rules/renewal-setting.js';
import { OutOfRoom } from './store/folder/failures.js';
import { allTokens } from './rules/token-setting.js';
import { UNKNOWN_HOST } from './unknown-host.js';
import { readOptIns } from './whatsapp/opt-in-setting.js';
import { readPhoneNumberIds } from './whatsapp/phone-number-ids.js';
/**
 * The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response.
 *
 * @throws TypeError when `adminToken`, `tokens`, `pageSecret`, `require`, `jurisdiction`, `purposes`, `controller`, `publicUrl`, `limits`, `renewals`, `whatsapp.optIns` or `whatsapp.phoneNumberIds` cannot be meant, saying what is wrong.
 */
export function createReceiver(options) {
    const { origins = [] } = options;
    const desk = deskOf(options);
    const { onError, tokens } = desk;
    warnOf(desk.rules, options.onWarning ?? logWarning);
    const base = baseOf(options.basePath);
    return async (request, connection = {}) => {
        const { pathname } = new URL(request.url);
        const found = pathname.startsWith(`${base}/`) ? match(routes, pathname.slice(base.length)) : undefined;
        const response = await answer(request, found, connection)
            .catch((error) => afterGuess(error, request, connection))
            .catch(problemResponse);
        if (found)
            addCorsHeaders(response.headers, request, found.route.access, origins);
        if (!response.headers.has('cache-control'))
            response.headers.set('Cache-Control', 'no-store');
        response.headers.set('X-Content-Type-Options', 'nosniff');
        return request.method === 'HEAD' ? withoutBody(response) : response;
    };
    async function answer(request, found, connection) {
        if (!found)
            throw new Problem('not-found', 'There is nothing at this address.');
        const { route, parameters } = found;
        const methods = Object.keys(route.handlers);
        if (request.method === 'OPTIONS') {
            if (route.access === 'origins')
                requireOrigin(request, origins);
            return preflight(methods);
        }
        const handler = handlerOf(route, request.method);
        if (!handler) {
            const Allow = allowHeader(methods);
            throw new Problem('method-not-allowed', `Use one of: ${Allow}.`, { headers: { Allow } });
        }
        const visit = { request, parameters, connection };
        if (route.access === 'origins')
            requireOrigin(request, origins);
        if (route.access !== 'token')
            return handler(visit, desk);
        return handler({ ...visit, caller: authorize(request, scopeOf(route, request.method), tokens) }, desk);
    }
    /** Refuses as `error` says or, where it was one guess too many, with 429. */
    async function afterGuess(error, request, connection) {
        if (error instanceof Problem)
            await countGuess(error, request, connection, desk);
        throw error;
    }
    function problemResponse(error) {
        if (error instanceof Problem)
            return error.toResponse();
        if (error instanceof OutOfRoom) {
            if (error.isNews)
                onError(error);
            return new Problem('unavailable', 'There is no room for more; try again later.', {
                headers: { 'Retry-After': '600' },
            }).toResponse();
        }
        onError(error);
        return new Problem('internal', 'The receiver failed; try again later.').toResponse();
    }
}
function deskOf({ store, signingKey, pageSecret, basePath, publicUrl, controller, acceptTest = false, renewals = [], confirmOnWhatsApp = false, whatsapp, limits, limiter, clock = () => new Date(), onError = logError, onWarning = logWarning, adminToken, tokens = [], origins, ...grantRules }) {
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
function warnOf({ require }, warn) {
    if (!isAnythingTaken(require))
        return;
    warn('OPT_IN_REQUIRE (require) lets anybody who knows a number say yes for it; see "Who said yes" in the README.');
}
function whatsappOf(settings) {
    const { optIns = [], phoneNumberIds = [] } = settings ?? {};
    return (settings && {
        ...settings,
        optIns: readOptIns(optIns, 'whatsapp.optIns'),
        phoneNumberIds: readPhoneNumberIds(phoneNumberIds, 'whatsapp.phoneNumberIds'),
    });
}
function baseOf(basePath = '') {
    return basePath.replace(/\/+$/, '');
}
function addressOf(base, publicUrl) {
    const given = publicUrl === undefined ? undefined : readPublicUrl(publicUrl, 'publicUrl');
    return (request) => {
        if (given !== undefined)
            return given;
        const { origin, hostname } = new URL(request.url);
        if (hostname !== UNKNOWN_HOST)
            return origin + base;
        throw new Problem('host-unknown', 'Links begin with the host that was asked, and the Host header names none. Set OPT_IN_URL (publicUrl).');
    };
}
function handlerOf({ handlers }, method) {
    if (method === 'HEAD')
        return handlers.GET;
    return Object.hasOwn(handlers, method) ? handlers[method] : undefined;
}
/** A route that names no scope for a method is for the owner alone. */
function scopeOf({ needs }, method) {
    return needs?.[method === 'HEAD' ? 'GET' : method] ?? 'manage';
}
async function withoutBody(response) {
    await response.body?.cancel();
    return new Response(null, response);
}
/** Name, message and place; not the error itself, whose further members may quote what a person sent. */
function logError(error) {
    console.error('whatsapp-opt-in receiver:', error instanceof Error ? error.stack : error);
}
function logWarning(text) {
    console.error(`whatsapp-opt-in receiver: ${text}`);
}
