import { OptInError } from '../errors.js';
import { capture, finish } from '../proof/index.js';
import { loadRules } from '../phone/index.js';
/** A number whose rules have not loaded: what is decided now must not wait for them. */
const numberAsTyped = (typed) => `typed ${typed}`;
/** Turns ticks into a proof, and the proof into a delivery. All that must not wait happens before it returns. */
export class Confirmation {
    #ports;
    #last;
    /** The page did not want it. */
    #isPrevented = false;
    #lastId;
    /** The last proof, until the form has taken it along. */
    #unhanded;
    constructor(ports) {
        this.#ports = ports;
    }
    /** Makes and delivers a proof; the same decisions again are the same proof. Never rejects. */
    confirm(occasion = {}) {
        const { phone, mayConfirm } = this.#ports;
        const number = phone();
        const subject = keyOf(number);
        if (this.#isStanding(subject)) {
            if (occasion.isSent)
                this.#handOver();
            return this.#again(this.#last);
        }
        if (!this.#isToRecord(subject))
            return nothingToRecord();
        this.#isPrevented = !mayConfirm();
        if (this.#isPrevented)
            return nothingToRecord();
        return this.#record(number, occasion);
    }
    /** The proof that `confirm` would make now; none where it would make none, or what it made stands. */
    prepare() {
        const subject = keyOf(this.#ports.phone());
        const isDue = !this.#isPrevented && !this.#isStanding(subject) && this.#isToRecord(subject);
        return isDue ? (this.capture() ?? undefined) : undefined;
    }
    #isStanding(subject) {
        return this.#last !== undefined && this.#ports.ticks.isConfirmed(subject);
    }
    #isToRecord(subject) {
        const { config, ticks } = this.#ports;
        const isUnchanged = config().mode === 'preferences' && !ticks.hasActs;
        return !isUnchanged && ticks.isWorthRecording(subject);
    }
    /** The proof of this moment, not recorded and not delivered; null where there is none to make. */
    capture() {
        const number = this.#ports.phone();
        if (number.kind !== 'ready' || !this.#ports.ticks.isWorthRecording(number.e164))
            return null;
        try {
            return this.#capture(number.e164);
        }
        catch (error) {
            void this.#invalid(error);
            return null;
        }
    }
    /** Whether an id is that of the last confirmation. */
    isLast(id) {
        return id === this.#lastId;
    }
    /** The last confirmation has been delivered after all, by a later attempt. */
    wasDelivered(proof, receipt) {
        this.#last = Promise.resolve(delivered(proof, receipt));
    }
    forget() {
        this.#last = undefined;
    }
    /** Confirming again what waits for its delivery is a reason to try now. */
    async #again(last) {
        const result = await last;
        if (result.status !== 'queued')
            return result;
        await this.#ports.courier.flush();
        return (await this.#last) ?? result;
    }
    #record(number, { prepared, isSent = false }) {
        try {
            if (number.kind === 'typed')
                return this.#hold(number, keyOf(number));
            if (number.kind !== 'ready')
                return this.#invalid(phoneError(number.kind));
            const isSame = prepared?.subject.phone === number.e164;
            return this.#deliver(isSame ? prepared : this.#capture(number.e164), isSent);
        }
        catch (error) {
            return this.#invalid(error);
        }
    }
    #capture(phone) {
        return capture({ ...this.#ports.snapshot(phone), subject: { phone, ...this.#reference() } });
    }
    #reference() {
        const { reference } = this.#ports.config();
        return reference === undefined ? {} : { reference };
    }
    #deliver(proof, isSent) {
        this.#ports.ticks.confirm(proof.subject.phone);
        return this.#remember(this.#send(proof, isSent));
    }
    /** The form, where it is the only destination, has taken the last proof along. */
    #handOver(proof = this.#unhanded) {
        const { courier, isFormAlone, onHanded } = this.#ports;
        if (!proof || !isFormAlone())
            return;
        this.#unhanded = this.#lastId = undefined;
        courier.release(proof.id); // kept until now, as the form had not been sent
        this.wasDelivered(proof);
        onHanded(proof);
    }
    async #send(proof, isSent) {
        const { courier, isFormAlone, onPending, onProof } = this.#ports;
        this.#lastId = proof.id;
        this.#unhanded = proof;
        if (isSent && isFormAlone()) {
            onProof(proof);
            this.#handOver();
            return { status: 'delivered', proof };
        }
        onPending();
        const sending = courier.send(proof); // in the outbox from here on
        onProof(proof);
        const outcome = await sending;
        if (outcome.status === 'refused')
            this.#ports.ticks.reopen();
        if (outcome.status === 'delivered')
            return delivered(proof, outcome.receipt);
        return { status: outcome.status === 'queued' ? 'queued' : 'invalid', proof, error: outcome.error };
    }
    #hold({ typed, country }, subject) {
        const { courier, onPending, snapshot, ticks } = this.#ports;
        const draft = {
            ...snapshot(subject),
            subject: { typed, ...(country && { country }), ...this.#reference() },
        };
        this.#lastId = draft.id;
        this.#unhanded = undefined;
        const finishing = this.#finish(draft);
        courier.hold(draft, finishing); // kept, should the page leave now
        ticks.confirm(subject);
        onPending();
        return this.#remember(finishing);
    }
    async #finish(draft) {
        const { courier, onKept, ticks } = this.#ports;
        try {
            const proof = await finishDraft(draft);
            ticks.renumber(numberAsTyped(draft.subject.typed), proof.subject.phone);
            return await this.#send(proof, false); // the form has gone without it
        }
        catch (cause) {
            const error = cause;
            if (error.code === 'load-failed') {
                onKept();
                return { status: 'queued', error };
            }
            courier.release(draft.id);
            this.forget();
            return this.#invalid(error);
        }
    }
    /** A proof that was refused for good is no answer to the next confirmation. */
    #remember(result) {
        this.#last = result;
        void result.then(({ status }) => {
            if (status === 'invalid' && this.#last === result)
                this.forget();
        });
        return result;
    }
    #invalid(error) {
        this.#ports.onInvalid(error);
        return Promise.resolve({ status: 'invalid', error });
    }
}
const nothingToRecord = () => Promise.resolve({ status: 'nothing-to-record' });
const delivered = (proof, receipt) => ({
    status: 'delivered',
    proof,
    ...(receipt !== undefined && { receipt }),
});
/** Makes the proof of a draft. Rejects with `load-failed` or `phone-invalid`. */
export async function finishDraft(draft) {
    const { typed, country } = draft.subject;
    const number = (await loadRules()).normalise(typed, country);
    if (!number)
        throw phoneError('invalid');
    return finish(draft, number.e164);
}
function keyOf(phone) {
    if (phone.kind === 'ready')
        return phone.e164;
    return phone.kind === 'typed' ? numberAsTyped(phone.typed) : '';
}
/** The number itself stays out of messages: they end in consoles and logs. */
export function phoneError(kind) {
    return kind === 'missing'
        ? new OptInError('phone-missing', 'A box is ticked and there is no phone number. Allowed: a number.')
        : new OptInError('phone-invalid', 'The phone number cannot be brought into E.164. Allowed: a full number, with + and its country code where it is from another country.');
}
