const BOXES = '[part~="checkbox"]';
const BUTTONS = '[part~="actions"] button';
/** Gives the focus a place when what had it is drawn away: whoever uses a keyboard or a screen reader must not get lost. */
export class KeptFocus {
    #host;
    #had = null;
    constructor(host) {
        this.#host = host;
    }
    hostUpdate() {
        this.#had = this.#host.shadowRoot?.activeElement ?? this.#had;
    }
    hostUpdated() {
        const root = this.#host.shadowRoot;
        if (root.querySelector('#container[inert]'))
            return; // what had it may come back when the texts have come
        const had = this.#had;
        this.#had = null;
        const isElsewhere = document.activeElement !== document.body;
        if (had && !isElsewhere)
            placeFor(had, root)?.focus();
    }
    hostDisconnected() {
        this.#had = null;
    }
}
/** The same again; or, where there is news to be heard, a button that stays; or else the beginning of what is new. */
function placeFor(had, root) {
    if (had.isConnected)
        return had;
    const same = root.querySelector(`[part="${had.getAttribute('part')}"]`);
    const isNews = root.querySelector('[part~="status"]')?.textContent.trim();
    return same ?? root.querySelector(isNews ? BUTTONS : `${BOXES}, ${BUTTONS}`);
}
