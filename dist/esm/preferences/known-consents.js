import { consentsFault } from './check-consents.js';
import { askOwnConsents } from './own-consents.js';
/**
 * Where the state comes from: the site, when it gives one in `consents`; else the receiver, by the receipt that this
 * browser keeps. Whatever it says, it grants nothing: a proof that leaves a box alone decides nothing.
 */
export class KnownConsents {
    #ports;
    #given;
    #asked;
    constructor(ports) {
        this.current = { kind: 'unknown' };
        this.#ports = ports;
    }
    set(known) {
        this.current = known;
        this.#ports.changed();
    }
    /** Takes on the options; asks only when they lead elsewhere than before. */
    take({ consents, endpoint, phone }) {
        if (consents !== this.#given) {
            this.#given = consents;
            this.#asked = undefined;
            this.current = consents === undefined ? { kind: 'unknown' } : this.#check(consents, phone);
        }
        if (this.#given !== undefined || endpoint === undefined || endpoint === this.#asked)
            return;
        this.#asked = endpoint;
        this.current = { kind: 'unknown' };
        void this.#ask(endpoint);
    }
    /** The person wants it tried once more, or more has arrived there; what is known is shown until the answer comes. */
    again() {
        if (this.#asked === undefined)
            return;
        void this.#ask(this.#asked);
        this.#ports.changed();
    }
    #check(given, phone) {
        const path = consentsFault(given);
        const { report } = this.#ports;
        if (path !== undefined) {
            const what = `consents${path && `.${path}`} is not allowed`;
            report('option-invalid', `${what}. Allowed: what the receiver's GET /subjects/{phone} answers.`);
            return { kind: 'unknown' };
        }
        const consents = given;
        if (phone?.startsWith('+') && phone !== consents.phone) {
            report('option-invalid', 'phone and consents are of two numbers. Allowed: one person.');
            return { kind: 'unknown' };
        }
        return knownFrom(consents);
    }
    async #ask(endpoint) {
        const receipt = this.#ports.receipt(endpoint);
        if (receipt === undefined)
            return;
        const isKnown = this.current.kind === 'known';
        const asking = isKnown ? { ...this.current } : { kind: 'asking' };
        this.current = asking;
        const answer = await askOwnConsents(endpoint, receipt);
        // The page, the person or a later answer has said otherwise meanwhile.
        if (this.#asked !== endpoint || this.current !== asking)
            return;
        if (answer.kind === 'closed')
            this.#ports.forgetReceipt(endpoint);
        if (answer.kind === 'known')
            this.set(knownFrom(answer.consents));
        else if (!isKnown)
            this.set({ kind: answer.kind === 'closed' ? 'unknown' : 'unreachable' });
    }
}
/** What the receiver answers to the person themselves says more than what it answers to the site. */
function knownFrom(consents) {
    const { latest, copies } = consents;
    return {
        kind: 'known',
        consents,
        ...(latest !== undefined && { latest }),
        ...(copies && { copies }),
    };
}
