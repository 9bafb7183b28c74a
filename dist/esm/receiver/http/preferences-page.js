import { assets } from '../page/assets.js';
import { PAGE, POLICY } from '../page/page.js';
import { Problem } from './problem.js';
import { tagged } from './tagged.js';
/** `GET /preferences`: the page that links lead to. */
export const getPreferencesPage = ({ request }) => tagged(request, PAGE, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
});
/** `GET /assets/{file}`: a script or style of the package. */
export const getAsset = ({ request, parameters: { file = '' } }) => asset(file, request);
/** `GET /assets/chunks/{file}`: a part that the scripts load on demand. */
export const getChunk = ({ request, parameters: { file = '' } }) => asset(`chunks/${file}`, request);
async function asset(name, request) {
    const found = (await assets()).get(name);
    if (!found)
        throw new Problem('not-found', 'There is no file of this name.');
    return tagged(request, found.content, { 'Content-Type': found.mediaType });
}
