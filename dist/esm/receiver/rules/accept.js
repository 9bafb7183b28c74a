import { verify } from '../../proof/index.js';
/** Checks what came in and, when it is a proof that holds, adds it to the end of its subject's chain. */
export async function accept(input, desk) {
    const verification = verify(input);
    if (!verification.valid)
        return { outcome: 'invalid', problems: verification.problems };
    const { proof } = verification;
    if (proof.surface.test && !desk.acceptTest)
        return { outcome: 'test-proof' };
    for (;;) {
        const record = await nextRecord(proof, desk);
        if (await desk.store.append(record))
            return { outcome: 'added', record };
        const held = await desk.store.find(proof.id);
        if (held?.proof.digest === proof.digest)
            return { outcome: 'known', record: held };
        if (held)
            return { outcome: 'conflict' };
        // Another proof of the same person took the place first. Try the one after: each round means that some
        // proof got in, so this ends.
    }
}
async function nextRecord(proof, { store, signingKey, clock }) {
    const tail = await store.tail(proof.subject.phone);
    const receivedAt = clock().toISOString();
    const previous = tail?.digest ?? null;
    const receipt = { id: proof.id, digest: proof.digest, receivedAt, previous };
    return {
        proof,
        receivedAt,
        position: (tail?.position ?? 0) + 1,
        previous,
        receipt: await signingKey.sign(receipt),
    };
}
