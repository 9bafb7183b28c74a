import { builtInPurposes } from '../config/built-in.js';
import { jurisdictionOf } from '../jurisdictions/index.js';
import type { ConsentCopy, OwnConsents, PurposeConsent } from '../proof/index.js';

/** A purpose as the element takes it: those it has texts for by their id, a site's own with the words it had. */
type PurposeOption = string | { id: string; label: string; disclosure: string };

/** The attributes of the element, out of the newest proof: whose business it is and how it asked. */
export function attributesOf({ proof }: ConsentCopy): Record<string, string> {
  const { controller, notice, subject, surface } = proof;
  const given: Record<string, string | undefined> = {
    mode: 'preferences',
    lang: notice.language,
    dir: notice.direction,
    business: controller.name,
    'privacy-url': controller.privacyUrl,
    'whatsapp-number': controller.whatsappNumber,
    contact: controller.contact,
    address: controller.address,
    reference: subject.reference,
    test: surface.test && '',
  };
  // A record that was not made by the element may lack a field that the jurisdiction needs: the person's choices are
  // to be shown all the same.
  const isWhole = Object.keys(jurisdictionOf(surface.jurisdiction).fields).every((name) => given[name]);
  if (isWhole) given['jurisdiction'] = surface.jurisdiction;
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * What may be chosen. What is granted is left to the element, which shows it in the words that were agreed to: the
 * business's own texts are not known here, and others beside the box would look as if they had changed.
 */
export function purposesOf({ purposes, copies }: OwnConsents): PurposeOption[] {
  return purposes.filter(({ granted, words }) => !granted || !words).flatMap((one) => optionOf(one, copies));
}

function optionOf({ purpose, words }: PurposeConsent, copies: readonly ConsentCopy[]): PurposeOption[] {
  if (builtInPurposes.includes(purpose)) return [purpose];
  const shown = copies.flatMap(({ proof }) => proof.choices).find((choice) => choice.purpose === purpose);
  const { label, disclosure } = words ?? shown ?? {};
  return label !== undefined && disclosure !== undefined ? [{ id: purpose, label, disclosure }] : [];
}
