import { requireAdmin } from './http/admin.js';
import { addCorsHeaders, allowHeader, preflight, requireOrigin } from './http/cors.js';
import { Problem } from './http/problem.js';
import { match } from './http/router.js';
import { routes } from './http/routes.js';
import { memoryLimiter } from './limits/memory-limiter.js';
import { readPublicUrl } from './public-url.js';
import { readController } from './rules/controller-setting.js';
import { readRenewals } from './rules/renewal-setting.js';
import { OutOfRoom } from './store/folder/failures.js';
import { readOptIns } from './whatsapp/opt-in-setting.js';
import { readPhoneNumberIds } from './whatsapp/phone-number-ids.js';
/** A shopper sends one proof at a time, and an office of them shares an address. */
const LIMITS = {
    perClient: { count: 120, perMs: 60_000 },
    perNumber: { count: 20, perMs: 60_000 },
    bodyMs: 30_000,
};
/**
 * The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response.
 *
 * @throws TypeError when `controller`, `publicUrl`, `renewals`, `whatsapp.optIns` or `whatsapp.phoneNumberIds` cannot be meant, saying what is wrong.
 */
export function createReceiver(options) {
    const { adminToken, origins = [] } = options;
    const desk = deskOf(options);
    const { onError } = desk;
    const base = baseOf(options.basePath);
    return async (request, connection = {}) => {
        const { pathname } = new URL(request.url);
        const found = pathname.startsWith(`${base}/`) ? match(routes, pathname.slice(base.length)) : undefined;
        const response = await answer(request, found, connection).catch(problemResponse);
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
        if (route.access === 'admin')
            requireAdmin(request, adminToken);
        if (route.access === 'origins')
            requireOrigin(request, origins);
        return handler({ request, parameters, connection }, desk);
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
function deskOf({ store, signingKey, basePath, publicUrl, controller, acceptTest = false, renewals = [], confirmOnWhatsApp = false, whatsapp, limits = {}, limiter = memoryLimiter(), clock = () => new Date(), onError = logError, }) {
    return {
        store,
        signingKey,
        controller: controller && readController(controller, 'controller'),
        acceptTest,
        clock,
        limiter,
        limits: { ...LIMITS, ...limits },
        addressOf: addressOf(baseOf(basePath), publicUrl),
        renewals: readRenewals(renewals, 'renewals'),
        confirmOnWhatsApp,
        whatsapp: whatsapp && {
            ...whatsapp,
            optIns: readOptIns(whatsapp.optIns ?? [], 'whatsapp.optIns'),
            phoneNumberIds: readPhoneNumberIds(whatsapp.phoneNumberIds ?? [], 'whatsapp.phoneNumberIds'),
        },
        onError,
    };
}
function baseOf(basePath = '') {
    return basePath.replace(/\/+$/, '');
}
function addressOf(base, publicUrl) {
    const given = publicUrl === undefined ? undefined : readPublicUrl(publicUrl, 'publicUrl');
    return (request) => given ?? new URL(request.url).origin + base;
}
function handlerOf({ handlers }, method) {
    if (method === 'HEAD')
        return handlers.GET;
    return Object.hasOwn(handlers, method) ? handlers[method] : undefined;
}
async function withoutBody(response) {
    await response.body?.cancel();
    return new Response(null, response);
}
/** Name, message and place; not the error itself, whose further members may quote what a person sent. */
function logError(error) {
    console.error('whatsapp-opt-in receiver:', error instanceof Error ? error.stack : error);
}
