import { failure } from '../../../../src/delivery/failure.js';
import type { Delivery, Transport } from '../../../../src/delivery/index.js';
import type { ConsentProof } from '../../../../src/proof/index.js';

export const delivered: Delivery = { outcome: 'delivered', receipt: 'a.b.c' };
export const refused: Delivery = {
  outcome: 'refused',
  reason: 'The shop answered 422; the proof is set aside.',
};
export const later: Delivery = failure('delivery-failed', 'shop', 'answered 503');

/** A destination that answers as the test says: the answers in order, the last one for ever; none: never. */
export class TestTransport implements Transport {
  readonly offered: ConsentProof[] = [];
  answers: (Delivery | Promise<Delivery>)[];

  constructor(
    readonly destination: string,
    ...answers: (Delivery | Promise<Delivery>)[]
  ) {
    this.answers = answers;
  }

  async deliver(proof: ConsentProof): Promise<Delivery> {
    this.offered.push(proof);
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    return answer ?? new Promise(() => undefined);
  }
}
