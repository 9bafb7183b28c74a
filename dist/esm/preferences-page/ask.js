import { askForConsents } from '../consents/client.js';
/** Asks the receiver that the page is of. `token`: what stands in the address after `#`. */
export async function ask(address, token) {
    if (token === '')
        return { problem: 'page.missing' };
    // What a header cannot carry is no token either, such as one that lost its end in a message.
    if (!/^[\w-]+(\.[\w-]+){2}$/.test(token))
        return { problem: 'page.invalid' };
    const asked = await askForConsents(address, token);
    if (asked.kind === 'answered')
        return { consents: asked.body };
    return {
        problem: asked.kind === 'refused' ? problemOf(asked.status, asked.code) : 'preferences.unreachable',
    };
}
function problemOf(status, code) {
    if (status === 410)
        return 'page.erased';
    if (status !== 401)
        return 'preferences.unreachable';
    return code === 'capability-expired' ? 'page.expired' : 'page.invalid';
}
