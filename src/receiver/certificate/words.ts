import { LEAST, type Assurance, type Illegible } from '../../proof/index.js';
import type { PurposeStanding } from '../rules/standing.js';

/** Every word of ours on the page. It tells what was recorded and checked, and judges nothing (design.md section 2, rule 9). */
export const words = {
  title: 'Record of consent',
  about: 'WhatsApp messages from',
  recordId: 'Record',
  asOf: 'As of',
  test: 'Made as a test. It shows the choice of nobody.',
  allHold: 'Its digests, its signatures and its place among the records were checked just now, and hold.',
  somethingFails: 'Not all of it holds: see how it was checked.',

  whoHeading: 'Who and where',
  phone: 'Phone number',
  reference: 'Reference',
  business: 'Business',
  businessNumber: 'Its WhatsApp number',
  contact: 'Contact',
  address: 'Address',
  privacy: 'Privacy policy',
  page: 'Page',
  assurance: 'Where it came from',
  assurances: {
    unverified: 'A page, or anybody who knew the number: nothing shows that its holder chose.',
    page: 'A page that the shop had given a token of its own for one number.',
    shop: "The shop's own server handed it in.",
    phone: 'Confirmed on WhatsApp, from the number itself.',
  } satisfies Record<Assurance, string>,
  annulled: 'Annulled, as it was false: it decides nothing any more.',
  mode: 'Asked as',
  modes: { 'opt-in': 'a question', preferences: 'a look at earlier choices, to keep or change them' },
  jurisdiction: 'Texts made for',
  jurisdictions: {
    default: 'no country in particular',
    eu: 'the European Union',
    de: 'Germany',
    uk: 'the United Kingdom',
    us: 'the United States',
    ca: 'Canada',
    in: 'India',
    br: 'Brazil',
  },

  choicesHeading: 'What was chosen',
  choicesNote:
    'The form control starts with every box unticked. The words are those that stood beside the box.',
  granted: 'Granted',
  notGranted: 'Not granted',
  decidedBy: {
    person: 'Decided by the person:',
    earlier: 'The person had decided this before and left it as it was. Decided:',
    default: 'The box was left unticked; no act on it was recorded.',
  },
  acts: 'Acts of the person',
  ticked: 'ticked',
  unticked: 'unticked',
  inputs: {
    pointer: 'by mouse, pen or touch',
    keyboard: 'by keyboard',
    other: 'by other means, such as a screen reader',
  },
  legibility: 'How it could be read',
  onScreen: (length: string) => `On screen for ${length} before confirming.`,
  neverOnScreen: 'It was not seen to be on screen before confirming.',
  size: (px: number) => `Letters ${px} CSS pixels high.`,
  contrast: (ratio: number) => `Contrast ${ratio} : 1 against what lay behind it.`,
  contrastUnknown: 'Its contrast could not be measured.',
  illegible: {
    hidden: 'Hidden: the page did not let all of it be read.',
    covered: 'Covered: something on the page lay over it.',
    'too-small': `Too small: under ${LEAST.fontSizePx} CSS pixels.`,
    'too-faint': `Too faint: under ${LEAST.contrastRatio} : 1.`,
  } satisfies Record<Illegible, string>,
  now: 'As of',

  standing: {
    undecided: 'No record holds a decision.',
    grantedHere: 'Granted, by this record.',
    deniedHere: 'Not granted, by this record.',
    grantedElsewhere: 'Granted, by another record of',
    grantedOnWhatsApp: 'Granted in the chat on WhatsApp on',
    deniedOnPage: 'Not granted, or taken back on a page, by another record of',
    deniedOnWhatsApp: 'Withdrawn over WhatsApp on',
    problems: {
      annulled: 'No grant counts: the last one was annulled, as it was false.',
      'assurance-missing': 'It does not count: the business requires that it comes from a surer place.',
      'confirmation-missing': 'It counts once it is confirmed from the phone itself, which has not happened.',
      'controller-unknown': 'It does not count here: another business asked.',
      illegible: 'It does not count: its words could not be read on the screen, or hardly.',
      'page-unknown': "It does not count: it was asked on a page that is none of the business's.",
      'withdrawn-unverified':
        'This came from a less sure place than the grant that it ended. It counts, and waits for a person of the business to look at it.',
    } satisfies Record<NonNullable<PurposeStanding['problem']>, string>,
    confirmed: 'Confirmed from the phone itself on',
    stopped: 'Marketing messages have been stopped in WhatsApp itself since',
  },

  whenHeading: 'When',
  browserClock: "browser's clock",
  receiverClock: "receiver's clock",
  whatsappClock: "WhatsApp's clock",
  shown: 'The question was first on screen',
  confirmedChoice: 'The choice was confirmed on the page',
  received: 'The proof arrived and was written down',
  confirmedFromPhone: 'It was confirmed on WhatsApp, from the phone itself',
  timeZone: (zone: string) =>
    `The browser said that its time zone was ${zone}; its times in that zone stand in brackets.`,
  timeZoneUnknown: (zone: string) => `The browser named a time zone that is not known here: ${zone}.`,
  ahead: (length: string) =>
    `The browser's clock was ahead of the receiver's by at least ${length}, as nothing arrives before it is made. The choice counts from when it arrived.`,
  delay: (length: string) =>
    `By these clocks it arrived ${length} after it was confirmed: time on the way or waiting on the device, and what the clocks differ by.`,
  delayNone: 'By these clocks it arrived within a second of being confirmed.',

  noticeHeading: 'What was shown',
  noticeNote:
    'All the text that the person could see of the question, in reading order, as it stood on the page.',
  drawing: 'Drawing of the question as it stood on the screen; all its text follows',
  drawingNote:
    'The drawing shows each line at the place, in the size and in the colours that the browser measured at that moment. The typeface is of this page, and where words break is reckoned from the measures; the boxes stand beside their labels, ticked where that was the choice. Fields, buttons and pictures are left out.',
  notDrawn: 'The proof also says where the lines stood, but not so that they could be drawn.',
  noticeEmpty: 'The page hid every line of the text.',
  noticeLegibility: 'How its lines beside the choices could be read',
  language: 'Language',
  noticeVersion: "The site's name for this wording",

  checksHeading: 'How it was checked',
  checksNote: 'Checked anew when this page was made:',
  holds: 'holds',
  fails: 'does not hold',
  checks: {
    proof:
      'The proof is whole: its digest was made again and is the same, and its choices agree with the acts.',
    notice: 'The text shown is the one that its digest was made of.',
    receipt:
      'The receipt carries the signature of the receiver that keeps this record, for this proof and this time of arrival.',
    seal: "The seal carries the same receiver's signature over the record's place among the person's records.",
    follows: 'The record before it is there, and is the one that this record names.',
    first: "It is the first of the person's records, and names none before it.",
  },
  position: "Place among the person's records",
  digest: 'Digest of the proof',
  noticeDigest: 'SHA-256 of the text',
  previous: 'Digest of the record before',
  follows: 'Proof that it says it follows',
  keyId: 'Signed with key',
  widget: 'Version of the form control',

  againHeading: 'How to check it again',
  again: [
    'What GET /consents/{id} answers, saved as a file, is checked with no server at hand by',
    'KEYS is a copy of what /.well-known/jwks.json answers. The receipt and the seal are compact JWS (ES256): any library for those checks them too.',
  ],
  command: 'whatsapp-opt-in verify FILE --keys KEYS',

  limitsHeading: 'What this record cannot show',
  limits: [
    "The browser's times are those of a clock that can be set. The receiver's time of arrival is its own.",
    'A digest made in a browser shows that nothing was changed since, not who made it.',
    'The number is the one that was given on the page. That the person holds that phone shows only where it was confirmed from the phone itself.',
    'It documents what was shown and chosen. Whether that is enough is for others to judge.',
  ],
  made: 'Made by the whatsapp-opt-in receiver',
} as const;
