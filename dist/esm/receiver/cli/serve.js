import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { nodeHandler } from '../node-handler.js';
import { createReceiver } from '../receiver.js';
import { signingKeyOf, withStore } from './books.js';
import { limitConnections } from './connections.js';
import { settings as settingsHelp } from './help.js';
import { say } from './say.js';
import { SETTINGS } from './setting-names.js';
import { readSettings } from './settings.js';
import { stoppableServer } from './stop.js';
/** Bodies have limits of their own (`Limits.bodyMs`); this one is for long lists that come slowly. */
const REQUEST_TIMEOUT_MS = 600_000;
const HEADERS_TIMEOUT_MS = 30_000;
const MOST_CONNECTIONS = 2_000;
/** Shorter than what process managers wait before they kill. */
const STOP_LIMIT_MS = 10_000;
/** Nothing more can be written by then: this is for answers on their way. */
const FAILED_LIMIT_MS = 1_000;
export const serve = {
    name: 'serve',
    operands: [],
    summary: 'take proofs over HTTP and keep them',
    options: {},
    details: `${settingsHelp(Object.keys(SETTINGS))}

SIGTERM or SIGINT stops it: it answers what it has begun, for ${STOP_LIMIT_MS / 1000} seconds at most; a second one ends it at once.`,
    run: ({ environment }) => run(readSettings(environment)),
};
async function run(settings) {
    const signingKey = await signingKeyOf(settings);
    return withStore(settings, async (store, stopped) => {
        const receiver = createReceiver({ ...settings, store, signingKey, onWarning: say });
        const options = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS };
        const stoppable = stoppableServer(options, nodeHandler(receiver, { ...settings, onWarning: say }));
        const { server } = stoppable;
        limitConnections(server, MOST_CONNECTIONS, say);
        await listen(server, settings);
        tell(settings);
        say(listening(settings.host, server.address().port));
        const failure = await Promise.race([stopSignal(), stopped]);
        if (failure)
            say(failure.message);
        await stop(stoppable, failure ? FAILED_LIMIT_MS : STOP_LIMIT_MS);
        return failure ? 1 : 0;
    });
}
function tell({ adminToken, tokens, acceptTest, trustedProxies }) {
    if (!adminToken && tokens.length === 0)
        say('OPT_IN_ADMIN_TOKEN is not set: proofs come in, and none are given out.');
    if (acceptTest)
        say('OPT_IN_ACCEPT_TEST is set: proofs marked as tests are taken.');
    if (trustedProxies === undefined)
        say(PROXIES_NOT_SET);
    else if (trustedProxies > 0)
        say(PROXIES_SET);
}
const PROXIES_NOT_SET = 'OPT_IN_TRUSTED_PROXIES is not set: whoever connects counts as the client. Behind a proxy, all shoppers then share the ' +
    'limits of one client: set it to how many proxies of yours stand in front, or to 0 if there is none.';
const PROXIES_SET = 'OPT_IN_TRUSTED_PROXIES is set: clients are told apart by X-Forwarded-For. Let nobody but your proxies reach this port, ' +
    'as anybody who does can claim any address.';
function listening(host, port) {
    if (/^(0\.0\.0\.0|::)$/.test(host))
        return `Listening on http://localhost:${port} and all other addresses of this machine (HOST=${host})`;
    if (/^(localhost|127\.0\.0\.1|::1)$/.test(host))
        return `Listening on http://localhost:${port}, for this machine only (HOST=${host})`;
    return `Listening on http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
async function listen(server, { port, host }) {
    server.listen(port, host);
    await once(server, 'listening');
}
async function stopSignal() {
    await Promise.race(SIGNALS.map((signal) => once(process, signal)));
}
const SIGNALS = ['SIGTERM', 'SIGINT'];
async function stop(stoppable, limitMs) {
    say(`Stopping; requests to finish: ${stoppable.count()}.`);
    for (const signal of SIGNALS) {
        process.once(signal, () => {
            say('Stopped at once.');
            process.exit(1);
        });
    }
    const cut = await stoppable.finish(limitMs);
    if (cut)
        say(`Requests cut off after ${limitMs / 1000} s: ${cut}. None of them was acknowledged.`);
}
