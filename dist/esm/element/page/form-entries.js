/** No slot has this name: whatever a page's styles say, nothing of these inputs shows. It tells them from a site's own. */
const SLOT = 'form-data';
/**
 * What the element adds to its form's data, as hidden inputs among its children. `ElementInternals.setFormValue` would
 * do for browsers, but jQuery's and Prototype's `serialize()`, and with them most shops, pass over a custom element.
 */
export class FormEntries {
    #host;
    #inputs = [];
    constructor(host) {
        this.#host = host;
    }
    get all() {
        return this.#inputs.map(({ name, value }) => [name, value]);
    }
    /** The same again changes nothing in the page. What a morph took away, or another copy brought, is put right. */
    set(entries) {
        for (const input of this.#inputs.splice(entries.length))
            input.remove();
        const form = this.#host.getAttribute('form');
        entries.forEach(([name, value], at) => {
            const input = (this.#inputs[at] ??= hiddenInput());
            if (input.name !== name)
                input.name = name;
            if (input.value !== value)
                input.value = value;
            if (form === null)
                input.removeAttribute('form');
            else if (input.getAttribute('form') !== form)
                input.setAttribute('form', form);
            if (input.parentNode !== this.#host)
                this.#host.append(input);
        });
        this.dropForeign();
    }
    /** A copy of an element (`cloneNode`, `innerHTML`, a cached page) must not bring along what the original said. */
    dropForeign() {
        for (const input of this.#host.querySelectorAll(`:scope > [slot="${SLOT}"]`))
            if (!this.#inputs.includes(input))
                input.remove();
    }
}
function hiddenInput() {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.slot = SLOT;
    input.autocomplete = 'off'; // Firefox would restore the value of another visit
    return input;
}
