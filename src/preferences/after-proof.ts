import type { Consents, ConsentProof, PurposeConsent } from '../proof/index.js';

/** How the person stands once a proof of theirs is made: what they decided in it, and the rest as before. */
export function afterProof(before: Consents, proof: ConsentProof): Consents {
  const decided = proof.choices.filter(({ decidedBy }) => decidedBy === 'person');
  const now = decided.map(({ purpose, granted, decidedAt, label, disclosure }): PurposeConsent => {
    const { language, version } = proof.notice;
    return {
      purpose,
      granted,
      since: decidedAt ?? proof.capturedAt,
      proofId: proof.id,
      source: 'widget',
      confirmed: false,
      confirmedAt: null,
      confirmation: 'none',
      words: { label, disclosure, language, ...(version !== undefined && { version }) },
    };
  });
  // Each stays where it was: rows that change places while they are read would be lost.
  const kept = before.purposes.map((one) => now.find(({ purpose }) => purpose === one.purpose) ?? one);
  const added = now.filter((one) => !kept.includes(one));
  return { ...before, purposes: [...kept, ...added] };
}
