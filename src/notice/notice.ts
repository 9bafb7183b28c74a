import type { Config, Frequency, Purpose } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import { jurisdictionOf } from '../jurisdictions/index.js';
import { linked, type Linked } from './linked.js';

/** One purpose as the shopper reads it. */
export interface Row {
  purpose: string;
  label: string;
  disclosure: string;
  /** Of label and disclosure (BCP 47), where it is not the page's. */
  language?: string;
  /** In preferences mode: how the person stands, in lines. */
  state?: string[];
  /** What comes of taking it back, once the person has; else empty. */
  stopping?: string;
  /** Draws such a line, where it holds words of another language; for lit. */
  drawState?: (line: string) => unknown;
  /** And a button that takes back what its box does not show. */
  stop?: { label: string; press: (event: Event) => void };
}

/** A line below the boxes. */
export interface ClosingLine extends Linked {
  /** The law wants it to stand out. */
  isHighlighted?: boolean;
}

/** All the texts of the element, in one language, in reading order. */
export interface Notice {
  heading: string;
  intro: string;
  rows: Row[];
  closing: ClosingLine[];
  /** What the jurisdiction adds below the boxes; part of `closing`. */
  added: ClosingLine[];
  privacy: string;
}

export function composeNotice(config: Config, { t, language }: Translator): Notice {
  const { business, whatsappNumber, address, contact } = config;

  const howOften = (frequency?: Frequency) =>
    frequency ? t(`frequency.${frequency.per}`, { count: frequency.count }) : t('frequency.varies');

  const howToStop = whatsappNumber ? t('stop.number', { number: whatsappNumber }) : t('stop');

  const row = ({ id, label, disclosure, frequency, examples = [] }: Purpose): Row => {
    const words = label ?? t(`label.${id}`);
    const what = disclosure ?? t(`disclosure.${id}`);
    // A site's own label may leave out who asks and where: Meta asks for the first (policy.md 1.1), its older
    // wording for the second (1.2).
    const sender = words.includes(business) && words.includes('WhatsApp') ? '' : t('sender');
    const list = new Intl.ListFormat(language, { type: 'unit' }).format(
      examples.map((text) => t('quoted', { text })),
    );
    const such = examples.length > 0 ? t('examples', { examples: list }) : '';
    return {
      purpose: id,
      label: words,
      disclosure: inOneParagraph([what, sender, such, howOften(frequency), howToStop]),
    };
  };

  const added = jurisdictionOf(config.jurisdiction).lines.map(
    ({ key, keyWithNumber, isHighlighted }): ClosingLine => {
      const { phone: number = '', contact = '' } = config;
      const text = t(number ? (keyWithNumber ?? key) : key, { number, contact });
      return { ...linked(text, contact), ...(isHighlighted && { isHighlighted }) };
    },
  );
  const who = address || contact ? [business, address, contact].filter(Boolean).join(', ') : '';
  return {
    heading: t('heading'),
    intro: t('intro'),
    rows: config.purposes.map(row),
    closing: [{ text: t('optional') }, { text: t('data') }, ...added, ...(who ? [linked(who, contact)] : [])],
    added,
    privacy: t('privacy'),
  };
}

/** Sentences one after the other; Chinese and Japanese put no space between them. */
function inOneParagraph(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ').replaceAll('\u3002 ', '\u3002');
}
