/**
 * The classic script for one tag: `dist/loader.js`. Loads the module that lies beside it and mounts the element, with
 * the tag's `data-` attributes as its options, in `data-target` or where the tag stands.
 */
// Null in a module, in a shadow root, and where the file's text was run by other means.
const tag = document.currentScript;
function say(problem, ...cause) {
    console.error(`<whatsapp-opt-in> ${problem}`, ...cause);
}
/** Where a person would see the element; undefined where there is no such place. */
function find(target, tag) {
    try {
        const place = target === undefined ? tag : document.querySelector(target);
        return place?.closest('body') ? place : undefined;
    }
    catch {
        return undefined; // not even a selector
    }
}
function mount(tag) {
    const { target, ...options } = tag.dataset;
    const place = find(target, tag);
    if (!place) {
        say(target === undefined
            ? 'option-missing: data-target is missing, and the tag itself is not in the body of the page.'
            : `selector-unmatched: data-target="${target}" matches nothing in the body of the page.`);
        return;
    }
    const element = document.createElement('whatsapp-opt-in');
    for (const [name, value] of Object.entries(options)) {
        element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value);
    }
    // A tag pasted twice, or run again by a framework, asks once.
    const others = [...document.querySelectorAll('whatsapp-opt-in')];
    if (others.some((other) => other.isEqualNode(element)))
        return;
    if (place === tag)
        tag.after(element);
    else
        place.append(element);
}
async function load(src) {
    return import(/* @vite-ignore */ new URL('whatsapp-opt-in.js', src).href);
}
if (tag?.src) {
    load(tag.src).catch((error) => say(`load-failed: whatsapp-opt-in.js, beside ${tag.src}, could not be loaded.`, error));
    // Without options the tag only loads the element that the page places itself.
    if (['business', 'privacyUrl', 'target'].some((name) => name in tag.dataset)) {
        if (document.readyState === 'loading')
            document.addEventListener('DOMContentLoaded', () => mount(tag));
        else
            mount(tag);
    }
}
else {
    say('load-failed: loader.js runs only by <script src=".../loader.js">, in the page, without type="module".');
}
export {};
