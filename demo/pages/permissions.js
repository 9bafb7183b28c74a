/** What the shop may send a person now, and why, in the words of the demo. */
import { element } from './dom.js';
import { consentsOf, permissionOf } from './shop-server.js';

export const REASONS = {
  granted: 'Yes.',
  'not-granted': 'No: they never agreed to it.',
  withdrawn: 'No: they said no, or took it back.',
  'stopped-on-whatsapp': 'No: they stopped it in WhatsApp, and only they can start it again, there.',
  'renewal-missing': 'No: the words have changed since, and they were not asked again in time.',
  'confirmation-missing': 'Not yet: they have not confirmed it from their phone.',
  'withdrawn-unverified': 'No: somebody took it back who is less sure to be them. See what waits for you.',
  annulled: 'No: you found that the yes was false.',
  'assurance-missing': 'No: it came from less sure a place than the shop requires.',
  'controller-unknown': 'No: another business asked.',
  'page-unknown': 'No: it was asked on a page that is none of the shop’s.',
  'purpose-unknown': 'No: the shop knows no such purpose.',
  illegible: 'No: the words could not be read.',
};

/** Where the record came from that decides. */
export const ASSURANCES = {
  unverified: 'Anybody could have sent that.',
  page: 'A page of the shop sent that.',
  shop: 'The shop’s server handed that in.',
  phone: 'That came from the phone itself.',
};

const NUMBER_WANTED = 'This is no number with its country code, such as +49 151 12345678.';

/** What is said of a permission; `permission`: the receiver's answer, or nothing when it did not understand. */
export function said(permission) {
  if (!permission) return NUMBER_WANTED;
  const { reason, assurance } = permission;
  return [REASONS[reason], ASSURANCES[assurance]].filter(Boolean).join(' ');
}

/** Fills a list with what may be sent to a person, a purpose a line. */
export async function showPermissions(list, phone, purposes) {
  const consents = await consentsOf(phone);
  const lines = await Promise.all(
    purposes.map(async (purpose) => {
      const consent = consents.purposes.find((one) => one.purpose === purpose);
      const text = [said(await permissionOf(phone, purpose)), ...notes(consent)].join(' ');
      return [
        element('dt', {}, [element('code', {}, [purpose])]),
        element('dd', { 'data-purpose': purpose }, [text]),
      ];
    }),
  );
  list.replaceChildren(...lines.flat());
  return consents;
}

/** What of a grant is still to come, or has come. */
function notes({ granted, confirmation, renewal } = {}) {
  if (!granted) return [];
  return [
    ...(renewal ? [`The words have changed: without a new yes it counts until ${day(renewal.by)}.`] : []),
    ...(confirmation === 'pending' ? ['Not yet confirmed from the phone.'] : []),
    ...(confirmation === 'confirmed' ? ['Confirmed from the phone.'] : []),
  ];
}

export function day(time) {
  return new Date(time).toLocaleDateString(undefined, { dateStyle: 'long' });
}
