import type { OwnConsents, PurposeConsent } from '../../../../src/proof/index.js';

/** What the receiver answers about one grant. */
export function consentsAnswer(proofId: string, confirmation: PurposeConsent['confirmation']): OwnConsents {
  const since = '2026-11-21T21:47:47.269Z';
  const isConfirmed = confirmation === 'confirmed';
  return {
    phone: '+4915112345678',
    purposes: [
      {
        purpose: 'marketing',
        granted: true,
        since,
        proofId,
        source: 'widget',
        confirmed: isConfirmed,
        confirmedAt: isConfirmed ? since : null,
        confirmation,
      },
    ],
    stoppedOnWhatsApp: null,
    latest: proofId,
    copies: [],
  };
}
