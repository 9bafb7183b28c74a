/**
 * The classic script for one tag: `dist/loader.js`. Loads the module that lies beside it and mounts the element with the
 * tag's options: at the end of `data-target`, before `data-before`, after `data-after`, or where the tag stands. It
 * waits for a place that comes late, and mounts a new element when the page has thrown the old one away.
 *
 * Methods and getters come off their prototypes: an image or a form of the page, or a field of that form, may bear any
 * name, such as `currentScript` or `append` (whatwg/html#10687).
 */
const NAME = 'whatsapp-opt-in';
/** A page that throws more elements away does so on purpose. A click of the person begins anew. */
const MOST_MOUNTS = 30;
function say(level, problem, ...cause) {
    // eslint-disable-next-line no-console -- a page that lacks the place may be right to do so
    console[level](`<${NAME}> ${problem}`, ...cause);
}
function all(selector) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` takes the last overload: names of obsolete tags
    return [...Document.prototype.querySelectorAll.call(document, selector)];
}
// An optimiser may have put this text into another file; ours do not lie beside that.
function isOurs(node) {
    return node instanceof HTMLScriptElement && /^[^?#]+\/loader\.js/.test(node.src);
}
function hasOptions(tag) {
    return tag.matches('[data-business],[data-privacy-url]');
}
/**
 * The tag that runs this, or all that may: run by `eval`, as jQuery does with what it puts into a page, or as a module,
 * a script does not know its tag. One that a consent manager holds back (`type="text/plain"`) has to wait.
 */
function tagsOfThis() {
    const running = Reflect.get(Document.prototype, 'currentScript', document);
    if (isOurs(running))
        return [running];
    const scripts = all('script:not([type*=plain])');
    return scripts.filter((node) => isOurs(node) && hasOptions(node));
}
/** Keeps one element with the tag's options in the page. */
function mount(tag) {
    const OptIn = customElements.get(NAME);
    const given = (name) => tag.getAttribute(`data-${name}`);
    // Other tools leave attributes of their own there. Klaro calls a script by `data-name`, and keeps its type beside it.
    const names = OptIn.observedAttributes.filter((name) => given(name) !== null && (name !== 'name' || given('type') === null));
    const where = ['target', 'before', 'after'].find((name) => given(name) !== null);
    let element;
    let left = MOST_MOUNTS;
    let isTold = false;
    /** Where a person would see the element: undefined while it is not there yet, null where it cannot be. */
    function findPlace() {
        try {
            if (where)
                return all(given(where))[0];
            // A framework may have written the tag anew, as React does: the same markup at the same place, never run again.
            return all('body script').find((other) => Node.prototype.isEqualNode.call(tag, other)) ?? null;
        }
        catch {
            return null; // not even a selector
        }
    }
    function put(place) {
        element = new OptIn();
        for (const name of names)
            element.setAttribute(name, given(name));
        Element.prototype[where === 'target' ? 'append' : (where ?? 'after')].call(place, element);
    }
    function look() {
        if (document.readyState === 'loading' || element?.isConnected)
            return;
        // A tag pasted twice, or run again by a framework, asks once.
        element = all(NAME).find((other) => names.every((name) => other.getAttribute(name) === given(name)));
        if (element)
            return;
        const place = findPlace();
        if (place && left-- > 0)
            put(place);
        if (!place && !isTold)
            say(place === null ? 'error' : 'debug', where
                ? `selector-unmatched: data-${where}="${given(where)}" is not in the body.`
                : 'option-missing: data-target, as the tag is not in the body.');
        isTold = true;
        if (place === null)
            observer.disconnect(); // gone for good, with the fragment that it came with
    }
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', look);
    addEventListener('click', () => (left = MOST_MOUNTS));
    look();
}
function run(tag) {
    if (tag[NAME])
        return;
    tag[NAME] = true;
    import(/* @vite-ignore */ new URL(`${NAME}.js`, tag.src).href).then(() => {
        if (hasOptions(tag))
            mount(tag);
        // Without options the tag only loads the element that the page places itself.
        else
            setTimeout(() => {
                if (!all(NAME)[0])
                    say('warn', 'option-missing: the tag has none. Tag managers drop data- attributes.');
            }, 3000);
    }, (error) => {
        say('error', `load-failed: ${NAME}.js, beside ${tag.src}, did not load.`, error);
    });
}
const tags = tagsOfThis();
tags.forEach(run);
if (!tags[0])
    say('error', 'load-failed: loader.js runs only by a <script src>.');
export {};
