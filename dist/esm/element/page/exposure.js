/** How long each purpose was on screen: half of its row or more in view, in a page that is in front. */
export class Exposure {
    #shownAt;
    #madeAt = Date.now();
    #host;
    #inView = new Set();
    #total = new Map();
    #since = new Map();
    #observer;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#observer = new IntersectionObserver(this.#seen, { threshold: [0, 0.25, 0.5, 0.75] });
        document.addEventListener('visibilitychange', this.#count);
        this.#host.requestUpdate();
    }
    hostUpdated() {
        for (const row of this.#host.renderRoot.querySelectorAll('[data-purpose]'))
            this.#observer?.observe(row);
    }
    hostDisconnected() {
        this.#inView.clear();
        this.#count();
        this.#observer?.disconnect();
        document.removeEventListener('visibilitychange', this.#count);
    }
    /** When a purpose was first on screen, or else when the element was made; ms since the epoch. */
    get shownAt() {
        return this.#shownAt ?? this.#madeAt;
    }
    /** Whole milliseconds that a purpose has been on screen so far. */
    onScreenMs(purpose) {
        const since = this.#since.get(purpose) ?? performance.now();
        return Math.round((this.#total.get(purpose) ?? 0) + performance.now() - since);
    }
    #seen = (entries) => {
        for (const { target, intersectionRatio, intersectionRect, isIntersecting } of entries) {
            const purpose = target.dataset['purpose'];
            const half = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
            if (isIntersecting && half)
                this.#inView.add(purpose);
            else
                this.#inView.delete(purpose);
        }
        this.#count();
    };
    /** Starts and stops the clocks to match what is in view now. */
    #count = () => {
        const isFront = document.visibilityState === 'visible';
        for (const purpose of new Set([...this.#inView, ...this.#since.keys()])) {
            const isShown = isFront && this.#inView.has(purpose);
            if (isShown && !this.#since.has(purpose)) {
                this.#shownAt ??= Date.now();
                this.#since.set(purpose, performance.now());
            }
            else if (!isShown && this.#since.has(purpose)) {
                this.#total.set(purpose, this.onScreenMs(purpose));
                this.#since.delete(purpose);
            }
        }
    };
}
