import { toJson } from '../../proof/json.js';
import { FormEntries } from './form-entries.js';
import { submits } from './submit-button.js';
import { isNamed } from './submit-on.js';
/** A form that is sent is on its way within this time of its data being read; its own turn may have ended. */
const ON_ITS_WAY_MS = 100;
/**
 * The element's part in the form around it: it hears when the form is sent, and is part of its data. Where the data is
 * read before that, a proof is prepared for it, which is confirmed only if the form is then sent: reading is not confirming.
 */
export class FormLink {
    #host;
    #internals;
    #ports;
    #entries;
    #listening;
    /** The proof in the form's data. */
    #proof;
    /** On the form's submit button, and what becomes of it is not known yet. */
    #click;
    constructor(host, internals, ports) {
        /** The last click was on a reset button. */
        this.isResetByPerson = false;
        this.#submitted = ({ target }) => {
            if (target === this.form)
                this.#send();
        };
        /** Something reads the form: `form.submit()`, which fires no `submit`, or a `FormData` of the page. */
        this.#collected = (event) => {
            if (event.target !== this.form)
                return;
            const { all: before } = this.#entries;
            this.#prepare(ON_ITS_WAY_MS);
            const { all: now } = this.#entries;
            const { formData } = event;
            if (String(now) !== String(before)) {
                for (const [name] of before)
                    formData.delete(name);
                for (const [name, value] of now)
                    formData.append(name, value);
            }
            if (isCallOfSubmit())
                this.#send();
        };
        /** The page goes somewhere, and takes along what was read. */
        this.#navigated = (event) => {
            if (!this.#proof)
                return;
            const { formData, destination } = event;
            const [[name, value] = ['', '']] = this.#entries.all;
            const isTaken = formData ? formData.get(name) === value : destination.url.includes(this.#proof.id);
            if (isTaken)
                this.#send();
        };
        /**
         * A click on the submit button leads to `submit`, or to the browser's complaint about a field. Pages that prevent it
         * (Knockout, Magento) order by themselves: then the click is the confirmation.
         */
        this.#clicked = (event) => {
            this.#ports.update(); // before the browser looks for what is invalid
            const path = event.composedPath();
            this.isResetByPerson = path.some((node) => node.type === 'reset');
            const { form } = this;
            const button = form && path.find((node) => submits(node, form));
            if (!button)
                return;
            const named = this.#ports.submitOn();
            const counts = named ? isNamed(path, named) : !this.#isHeldUp(form, button);
            if (counts)
                this.#click = event;
            this.#prepare(0);
            addEventListener('pagehide', this.#settle, { once: true });
        };
        this.#pressed = ({ key }) => {
            if (key === 'Enter')
                this.#ports.update();
        };
        this.#settle = () => {
            const { prepared } = this;
            const click = this.#click;
            this.#click = this.prepared = undefined;
            if (click?.defaultPrevented)
                this.#ports.confirm(prepared, false);
            this.#ports.update();
        };
        this.#host = host;
        this.#internals = internals;
        this.#ports = ports;
        this.#entries = new FormEntries(host);
    }
    get form() {
        return this.#internals.form;
    }
    /**
     * Listens in the capture phase, as far out as the events come, so that the proof is in the form's data before any
     * of the page's own handlers reads it. Call again whenever the form or the tree around the element changes.
     */
    connect() {
        this.disconnect();
        this.#entries.dropForeign();
        if (!this.form)
            return;
        const { signal } = (this.#listening = new AbortController());
        const root = this.#host.getRootNode();
        const hear = (target, type, heard) => target?.addEventListener(type, heard, { capture: true, signal });
        const outermost = root === document ? window : root;
        hear(outermost, 'submit', this.#submitted);
        hear(outermost, 'formdata', this.#collected);
        hear(outermost, 'click', this.#clicked);
        hear(outermost, 'keydown', this.#pressed);
        hear(window.navigation, 'navigate', this.#navigated);
    }
    disconnect() {
        this.#listening?.abort();
    }
    /** What the boxes say, as far as it is proved; the proof only while they stand as it says. */
    setValue(name, choices, proof) {
        this.#proof = proof;
        const entries = choices.map(({ purpose, granted }) => [
            `${name}.${purpose}`,
            granted ? (proof ? 'granted' : 'unrecorded') : 'not-granted',
        ]);
        this.#entries.set(proof ? [[name, toJson(proof)], ...entries] : entries);
    }
    /** Nothing of the element is in the form's data. */
    clear() {
        this.setValue('', [], undefined);
    }
    /** Where something is wrong, the form is not valid; the browser leads to `field`. */
    setProblem(problem, field) {
        if (problem)
            this.#internals.setValidity({ customError: true }, problem, field ?? undefined);
        else
            this.#internals.setValidity({});
    }
    #submitted;
    #send() {
        const { prepared } = this;
        this.#click = this.prepared = undefined;
        this.#ports.confirm(prepared, true);
        this.#ports.update(); // a proof for another number must not stay in the form's data
    }
    /** Something reads the form: `form.submit()`, which fires no `submit`, or a `FormData` of the page. */
    #collected;
    /** The page goes somewhere, and takes along what was read. */
    #navigated;
    /**
     * A click on the submit button leads to `submit`, or to the browser's complaint about a field. Pages that prevent it
     * (Knockout, Magento) order by themselves: then the click is the confirmation.
     */
    #clicked;
    /** Whether the page's own fields hold the form up. A form's own members may be hidden by inputs of their names. */
    #isHeldUp(form, { formNoValidate }) {
        const isInvalid = Element.prototype.matches.call(form, ':invalid:not([novalidate])');
        return isInvalid && !formNoValidate && !this.#host.matches(':invalid');
    }
    #pressed;
    #prepare(forMs) {
        this.prepared ??= this.#ports.prepare();
        if (this.prepared ?? this.#click)
            setTimeout(this.#settle, forMs);
        this.#ports.update();
    }
    #settle;
}
/** Whether the code that is running was called by `form.submit()`: Safari says so, and has no Navigation API before 26.2. */
function isCallOfSubmit() {
    return /^submit@\[native code\]$/m.test(new Error().stack ?? '');
}
