/** Hears clicks on a button that confirms, also when it comes late or is replaced. */
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
        const path = event.composedPath();
        if (selector && isNamed(path, selector))
            this.#onClick(path);
    };
}
/** Whether what was clicked is, or is in, what a selector names. */
export function isNamed(path, selector) {
    return path.some((node) => node instanceof Element && node.matches(selector));
}
