/** Hears clicks on a button outside a form, also when it comes late or is replaced. */
export class SubmitOn {
    #selector;
    #onClick;
    constructor(selector, onClick) {
        this.#selector = selector;
        this.#onClick = onClick;
    }
    connect() {
        addEventListener('click', this.#clicked, true);
    }
    disconnect() {
        removeEventListener('click', this.#clicked, true);
    }
    // In the capture phase: the page's own handler may leave, or take the element away.
    #clicked = (event) => {
        const selector = this.#selector();
        if (!selector)
            return;
        const isButton = (node) => node instanceof Element && node.matches(selector);
        if (event.composedPath().some(isButton))
            this.#onClick();
    };
}
