/** The owner would not notice before shoppers are refused. */
const NOT_SET = 'A request came with X-Forwarded-For or Forwarded, and OPT_IN_TRUSTED_PROXIES (trustedProxies) is not set. ' +
    'If a proxy of yours added it, all shoppers count as one client and share its limits: ' +
    'set it to how many proxies of yours stand in front, or to 0 if there is none.';
const NOT_READ = 'A request came with Forwarded and without X-Forwarded-For, and OPT_IN_TRUSTED_PROXIES (trustedProxies) is set. ' +
    'Clients are told apart by X-Forwarded-For only: let your proxies add it, or all shoppers count as one client.';
/**
 * Says which address requests come from. What a client writes into `X-Forwarded-For` itself stands before what the
 * proxies add, and is not believed.
 *
 * @param trustedProxies How many proxies of the owner's stand in front; undefined when the owner has not said.
 * @param warn Told, once, when that does not fit what comes in.
 */
export function clientAddresses(trustedProxies, warn) {
    const said = new Set();
    function warnOnce(text) {
        if (said.has(text))
            return;
        said.add(text);
        warn(text);
    }
    return ({ headers, socket }) => {
        const forwardedFor = headers['x-forwarded-for'];
        const { forwarded } = headers;
        if (trustedProxies === undefined && (forwardedFor ?? forwarded))
            warnOnce(NOT_SET);
        if (!trustedProxies)
            return socket.remoteAddress;
        if (!forwardedFor && forwarded)
            warnOnce(NOT_READ);
        const seen = String(forwardedFor ?? '').split(',');
        return withoutPort(seen.at(-trustedProxies)?.trim() ?? '') || socket.remoteAddress;
    };
}
/** Some proxies add the port, which is another for each connection. */
function withoutPort(address) {
    const [, bracketed, plain] = /^(?:\[([^\]]+)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)$/.exec(address) ?? [];
    return bracketed ?? plain ?? address;
}
