/** What the law of a place adds. It only ever adds: the texts and fields that are always there stay. */
export interface Jurisdiction {
  /** Texts below the boxes, in this order; keys of every language. */
  readonly lines: readonly JurisdictionLine[];
  /** Options that must be given, by attribute, each with what it must be. */
  readonly fields: Readonly<Record<string, string>>;
  /** The regions whose shoppers it is for (ISO 3166-1 alpha-2). */
  readonly countries: string;
  /** A yes counts only once it has been confirmed from the phone itself. */
  readonly isConfirmedFromPhone?: true;
  /** The person may read it in any of these languages (BCP 47), as far as they are there. */
  readonly languages?: string;
}

export interface JurisdictionLine {
  readonly key: JurisdictionKey;
  /** In place of `key` where the page knows the number. */
  readonly keyWithNumber?: JurisdictionKey;
  readonly isHighlighted?: true;
}

export type JurisdictionKey =
  | 'details.sending'
  | `jurisdiction.${
      | 'automated'
      | 'automated.number'
      | 'condition'
      | 'confirm'
      | 'consent'
      | 'contact'
      | 'controller'
      | 'data'
      | 'purpose'
      | 'rights'
      | 'withdrawal'}`;

const line = (name: JurisdictionKey): JurisdictionLine => ({ key: name });

const gdpr = [
  line('jurisdiction.controller'),
  line('jurisdiction.data'),
  line('details.sending'),
  line('jurisdiction.withdrawal'),
];

const contact = 'a phone number, an e-mail address or a web address of the business';

/** Where each comes from and when it was last held against the law: see sources.ts. */
export const jurisdictions = {
  default: { lines: [], fields: {}, countries: '' },
  eu: {
    lines: gdpr,
    fields: {},
    countries: 'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  },
  de: {
    lines: [line('jurisdiction.confirm'), ...gdpr],
    fields: { 'whatsapp-number': 'the number that the confirmation from the phone goes to, in E.164' },
    countries: 'DE',
    isConfirmedFromPhone: true,
  },
  uk: { lines: gdpr, fields: {}, countries: 'GB' },
  us: {
    lines: [
      { key: 'jurisdiction.automated', keyWithNumber: 'jurisdiction.automated.number' },
      line('jurisdiction.condition'),
    ],
    fields: {},
    countries: 'US AS GU MP PR VI',
  },
  ca: {
    lines: [line('jurisdiction.contact')],
    fields: { address: 'the mailing address of the business', contact },
    countries: 'CA',
  },
  in: {
    lines: [
      line('jurisdiction.controller'),
      line('jurisdiction.data'),
      line('jurisdiction.purpose'),
      line('jurisdiction.rights'),
    ],
    fields: { contact },
    countries: 'IN',
    // English and the languages of the Eighth Schedule to the Constitution.
    languages: 'en as bn brx doi gu hi kn ks kok mai ml mni mr ne or pa sa sat sd ta te ur',
  },
  br: {
    lines: [{ key: 'jurisdiction.consent', isHighlighted: true }, line('jurisdiction.data')],
    fields: {},
    countries: 'BR',
  },
} as const satisfies Record<string, Jurisdiction>;

export type JurisdictionId = keyof typeof jurisdictions;

export const jurisdictionIds = Object.keys(jurisdictions) as [JurisdictionId, ...JurisdictionId[]];

/** What a jurisdiction adds, in the general shape. For an id that only a later version knows, what `default` adds. */
export function jurisdictionOf(id: string): Jurisdiction {
  return jurisdictions[isJurisdictionId(id) ? id : 'default'];
}

export function isJurisdictionId(id: string): id is JurisdictionId {
  return Object.hasOwn(jurisdictions, id);
}

/** The jurisdiction of a shopper's country (ISO 3166-1 alpha-2, in any case); `default` where we have none for it. */
export function jurisdictionIn(country = ''): JurisdictionId {
  const region = country.toUpperCase();
  const isIts = (id: JurisdictionId) =>
    region !== '' && jurisdictions[id].countries.split(' ').includes(region);
  return jurisdictionIds.find(isIts) ?? 'default';
}
