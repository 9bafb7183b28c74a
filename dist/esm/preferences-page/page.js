import { ask } from './ask.js';
import { attributesOf, purposesOf } from './element-options.js';
import { textsFor } from './languages.js';
const { language, direction, texts } = await textsFor(navigator.languages);
const part = (id) => document.getElementById(id);
const endpoint = new URL('consents', location.href);
endpoint.hash = '';
/** The asking whose answer is waited for: an older one's comes too late. */
let latest = 0;
function say(text) {
    part('message').textContent = text ? texts[text] : '';
    part('again').hidden = text !== 'preferences.unreachable';
}
function elementFor(consents) {
    const attributes = attributesOf(consents);
    if (!attributes)
        return undefined;
    const element = document.createElement('whatsapp-opt-in');
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.setAttribute('endpoint', endpoint.href);
    return Object.assign(element, { purposes: purposesOf(consents), consents });
}
async function open() {
    const turn = ++latest;
    part('choices').replaceChildren();
    say('page.loading');
    const answer = await ask(endpoint, location.hash.slice(1));
    if (turn !== latest)
        return;
    if ('problem' in answer)
        say(answer.problem);
    // Without its script the element is an empty place, and looks as if nothing had been chosen.
    else if (!customElements.get('whatsapp-opt-in'))
        say('preferences.unreachable');
    else
        show(elementFor(answer.consents));
}
function show(element) {
    say(element ? undefined : 'page.nothing');
    if (element)
        part('choices').append(element);
}
document.documentElement.lang = language;
document.documentElement.dir = direction;
document.title = texts['page.title'];
part('title').textContent = texts['page.title'];
part('again').textContent = texts['preferences.again'];
part('again').addEventListener('click', () => {
    part('title').focus(); // the button goes, and the keyboard must not lose its place
    if (customElements.get('whatsapp-opt-in'))
        void open();
    else
        location.reload(); // the element's script is asked for once per visit
});
// The token opens the choices again for whoever uses this browser next, and stands in its history.
addEventListener('opt-in-forgotten', () => history.replaceState(null, '', location.pathname));
// Another link opened in the same window changes only what stands after `#`.
addEventListener('hashchange', () => void open());
void open();
