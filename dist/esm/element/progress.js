/** How far the last confirmation has come, and what the person is told of it. */
export class Progress {
    #ports;
    constructor(ports) {
        this.state = 'loading';
        this.#ports = ports;
    }
    become(state, message) {
        this.state = state;
        this.message = message;
        this.#ports.changed(state, this.receipt);
    }
    proved(proof) {
        this.proof = this.standing = proof;
        this.receipt = undefined;
        this.#ports.preferences.part?.proved(proof);
        this.#ports.proved(proof);
    }
    /** What became of the last confirmation. */
    settled(state, record, receipt) {
        if ('digest' in record) {
            if (record.id !== this.proof?.id)
                this.proved(record); // its number came late
            if (state === 'delivered')
                this.#delivered(record, receipt);
        }
        this.receipt = receipt;
        if (state === 'refused') {
            this.standing = undefined;
            this.#ports.preferences.part?.refused();
        }
        this.become(state, `status.${state}`);
    }
    confirmed(proofId) {
        const { part } = this.#ports.preferences;
        part?.confirmed(proofId);
        if (part ?? proofId === this.proof?.id)
            this.become('confirmed', 'whatsapp.confirmed');
    }
    /** In preferences mode: what was granted on another page may still wait to be confirmed from the phone. */
    offerEarlier() {
        const { after, config, preferences, receipt } = this.#ports;
        const options = config();
        const proofId = preferences.part?.unconfirmed;
        if (!options?.confirmOnWhatsapp || proofId === undefined)
            return;
        after.offer(proofId, options, receipt(options.endpoint ?? ''));
    }
    /** The record that a proof for this number follows. */
    previousOf(phone) {
        if (this.standing?.subject.phone === phone)
            return this.standing.id;
        return this.#ports.preferences.part?.previous ?? null;
    }
    #delivered(proof, receipt) {
        const { after, config, delivered, preferences } = this.#ports;
        const options = config();
        delivered(proof, receipt);
        preferences.part?.delivered(proof, receipt);
        after.keep(options, receipt);
        const isGrant = proof.choices.some(({ granted, decidedBy }) => granted && decidedBy === 'person');
        if (options.confirmOnWhatsapp && isGrant)
            after.offer(proof.id, options, receipt);
    }
}
