import type { JurisdictionId } from './jurisdictions.js';

/** Where the texts and fields of a jurisdiction come from. Not in the files for shoppers. */
export interface Sources {
  /** When they were last held against the law, as a date (ISO 8601). No lawyer has: see the README. */
  readonly reviewed: string;
  readonly texts: readonly string[];
  /** What follows from them, one sentence each. */
  readonly reasons: readonly string[];
}

const reviewed = '2026-11-22';

export const sources: Readonly<Record<JurisdictionId, Sources>> = {
  default: {
    reviewed,
    texts: [
      'Meta, Get opt-in for WhatsApp: https://developers.facebook.com/docs/whatsapp/overview/getting-opt-in',
      'WhatsApp Business Messaging Policy: https://business.whatsapp.com/policy',
    ],
    reasons: ['The name of the business, that messages will come, and how to stop each kind of them.'],
  },
  eu: {
    reviewed,
    texts: [
      'Regulation (EU) 2016/679 (GDPR), Articles 4(11), 7 and 13, Recitals 32, 42 and 43: https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      'EDPB Guidelines 05/2020 on consent, paragraphs 42 to 45 and 64',
      'Directive 2002/58/EC (ePrivacy), Article 13: https://eur-lex.europa.eu/eli/dir/2002/58/oj',
    ],
    reasons: [
      'Who is responsible, which data are used, who else handles them, and that consent can be withdrawn, in sight without a click.',
      'Article 7(3): that withdrawing leaves untouched what came before is said before consent is given.',
    ],
  },
  de: {
    reviewed,
    texts: [
      'As eu, and: Gesetz gegen den unlauteren Wettbewerb (UWG), Sections 7 and 7a: https://www.gesetze-im-internet.de/uwg_2004/',
      'Bundesgerichtshof, 10 February 2011, I ZR 164/09: a confirmation by e-mail proves nothing about a phone number',
    ],
    reasons: ['A yes counts once it has been confirmed on WhatsApp from the same number.'],
  },
  uk: {
    reviewed,
    texts: [
      'UK GDPR, Articles 4(11) and 7, and Data Protection Act 2018',
      'Privacy and Electronic Communications Regulations 2003, Regulation 22: https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',
      'ICO, How should we obtain, record and manage consent: https://ico.org.uk',
    ],
    reasons: [
      'The name of the organisation, why, what is done with the data, and that consent can be withdrawn.',
    ],
  },
  us: {
    reviewed,
    texts: [
      '47 CFR 64.1200(f)(9), prior express written consent, and (a)(10), revocation: https://www.ecfr.gov/current/title-47/section-64.1200',
    ],
    reasons: [
      'Automated messages, to the number given, and that consent is not a condition of purchase.',
      'Whether this law reaches WhatsApp is not settled; the texts are as if it did.',
    ],
  },
  ca: {
    reviewed,
    texts: [
      'S.C. 2010, c. 23 (CASL), Sections 6, 10 and 13: https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
      'CRTC, Compliance and Enforcement Information Bulletins 2012-548 and 2012-549',
    ],
    reasons: ['A mailing address and one of phone, e-mail and web; that consent can be withdrawn.'],
  },
  in: {
    reviewed,
    texts: [
      'Digital Personal Data Protection Act, 2023, Sections 5 and 6: https://www.meity.gov.in',
      'Digital Personal Data Protection Rules, 2025 (G.S.R. 846(E)), Rule 3',
    ],
    reasons: [
      'A notice that stands alone: the data and the purpose item by item, how to withdraw, use rights and complain.',
      'Section 6(3): in English or any language of the Eighth Schedule, as the person chooses.',
      'The duties apply from May 2027.',
    ],
  },
  br: {
    reviewed,
    texts: [
      'Lei 13.709/2018 (LGPD), Articles 5(XII), 8 and 9: https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
    ],
    reasons: ['The consent clause stands out from the rest; purposes are specific; withdrawing is free.'],
  },
};
