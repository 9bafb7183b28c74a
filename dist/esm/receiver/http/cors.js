import { Problem } from './problem.js';
/** Whether a page of this origin may use the receiver. Requests that name no origin do not come from a page. */
export function requireOrigin(request, origins) {
    const origin = request.headers.get('origin');
    if (origin === null || allows(origins, origin) || isSameOrigin(request, origin))
        return;
    throw new Problem('origin-not-allowed', `Pages of ${origin.slice(0, 200)} may not ask or send proofs here; add the origin to the receiver's list.`);
}
/** Answers the question that a browser asks before it lets a page of another origin send its request. */
export function preflight(methods) {
    return new Response(null, {
        status: 204,
        headers: {
            Allow: allowHeader(methods),
            'Access-Control-Allow-Methods': methods.join(', '),
            'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
            'Access-Control-Max-Age': '7200',
        },
    });
}
export function allowHeader(methods) {
    return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
/** Adds what lets a page of an allowed origin read the answer, problems included; answers to who needs a token, or to a server, are for none. */
export function addCorsHeaders(headers, request, access, origins) {
    headers.append('Vary', 'Origin');
    const origin = request.headers.get('origin');
    if (access === 'token' || access === 'server' || origin === null)
        return;
    if (access === 'anyone' || origins.includes('*'))
        headers.set('Access-Control-Allow-Origin', '*');
    else if (origins.includes(origin))
        headers.set('Access-Control-Allow-Origin', origin);
    else
        return;
    headers.set('Access-Control-Expose-Headers', 'Retry-After');
}
function allows(origins, origin) {
    return origins.includes('*') || origins.includes(origin);
}
/** A receiver mounted in the shop's own server is of the shop's origin, which need not be listed. */
function isSameOrigin(request, origin) {
    // Behind a proxy that ends TLS, the request's URL has another scheme than the page; the browser knows better.
    return origin === new URL(request.url).origin || request.headers.get('sec-fetch-site') === 'same-origin';
}
