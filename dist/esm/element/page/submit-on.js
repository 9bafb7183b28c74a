import { submits } from './submit-button.js';
/** Hears clicks on a button that confirms, also when it comes late or is replaced. */
export class SubmitOn {
    #host;
    #selector;
    #onClick;
    constructor(host, selector, onClick) {
        this.#host = host;
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
        if (!selector || !isNamed(path, selector))
            return;
        const { form } = this.#host;
        // The form's own submit button leads to a submit, or to a complaint about a field: the form link sees to it.
        if (!form || !path.some((node) => submits(node, form)))
            this.#onClick();
    };
}
/** Whether what was clicked is, or is in, what a selector names. */
export function isNamed(path, selector) {
    return path.some((node) => node instanceof Element && node.matches(selector));
}
