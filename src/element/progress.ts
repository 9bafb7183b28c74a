import type { Config } from '../config/index.js';
import type { MessageKey } from '../i18n/index.js';
import type { ConsentProof, Draft } from '../proof/index.js';
import type { AfterConfirming } from './after-confirming.js';
import type { PreferencesMode } from './preferences-mode.js';
import type { OptInState } from './state.js';

interface Ports {
  config(): Config | undefined;
  preferences: PreferencesMode;
  after: AfterConfirming;
  /** The last receipt that an endpoint gave this browser. */
  receipt(endpoint: string): string | undefined;
  /** The state is another one. `receipt`: of the last proof, where there is one. */
  changed(state: OptInState, receipt: string | undefined): void;
  /** A proof was made. */
  proved(proof: ConsentProof): void;
  /** An attempt, now or later, has delivered it. */
  delivered(proof: ConsentProof, receipt?: string): void;
}

/** How far the last confirmation has come, and what the person is told of it. */
export class Progress {
  state: OptInState = 'loading';
  message: MessageKey | undefined;
  proof: ConsentProof | undefined;
  receipt: string | undefined;
  /** The last proof that stands, for the next one to follow. */
  standing: ConsentProof | undefined;
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  become(state: OptInState, message?: MessageKey): void {
    this.state = state;
    this.message = message;
    this.#ports.changed(state, this.receipt);
  }

  proved(proof: ConsentProof): void {
    this.proof = this.standing = proof;
    this.receipt = undefined;
    this.#ports.preferences.part?.proved(proof);
    this.#ports.proved(proof);
  }

  /** What became of the last confirmation. */
  settled(state: 'delivered' | 'queued' | 'refused', record: ConsentProof | Draft, receipt?: string): void {
    if ('digest' in record) {
      if (record.id !== this.proof?.id) this.proved(record); // its number came late
      if (state === 'delivered') this.#delivered(record, receipt);
    }
    this.receipt = receipt;
    if (state === 'refused') {
      this.standing = undefined;
      this.#ports.preferences.part?.refused();
    }
    this.become(state, `status.${state}`);
  }

  confirmed(proofId: string): void {
    const { part } = this.#ports.preferences;
    part?.confirmed(proofId);
    if (part ?? proofId === this.proof?.id) this.become('confirmed', 'whatsapp.confirmed');
  }

  /** In preferences mode: what was granted on another page may still wait to be confirmed from the phone. */
  offerEarlier(): void {
    const { after, config, preferences, receipt } = this.#ports;
    const options = config();
    const proofId = preferences.part?.unconfirmed;
    if (!options?.confirmOnWhatsapp || proofId === undefined) return;
    after.offer(proofId, options, receipt(options.endpoint ?? ''));
  }

  /** The record that a proof for this number follows. */
  previousOf(phone: string): string | null {
    if (this.standing?.subject.phone === phone) return this.standing.id;
    return this.#ports.preferences.part?.previous ?? null;
  }

  #delivered(proof: ConsentProof, receipt?: string): void {
    const { after, config, delivered, preferences } = this.#ports;
    const options = config()!;
    delivered(proof, receipt);
    preferences.part?.delivered(proof, receipt);
    after.keep(options, receipt);
    const isGrant = proof.choices.some(({ granted, decidedBy }) => granted && decidedBy === 'person');
    if (options.confirmOnWhatsapp && isGrant) after.offer(proof.id, options, receipt);
  }
}
