import type { Config, Frequency, Purpose } from '../config/index.js';
import type { Translator } from '../i18n/index.js';

/** One purpose as the shopper reads it. */
export interface Row {
  purpose: string;
  label: string;
  disclosure: string;
  /** In preferences mode: how the person stands, in lines. */
  state?: string[];
  /** And a button that takes back what its box does not show. */
  stop?: { label: string; press: (event: Event) => void };
}

/** All the texts of the element, in one language, in reading order. */
export interface Notice {
  heading: string;
  intro: string;
  rows: Row[];
  closing: string[];
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
      examples.map((text) => `\u201c${text}\u201d`),
    );
    const such = examples.length > 0 ? t('examples', { examples: list }) : '';
    return {
      purpose: id,
      label: words,
      disclosure: [what, sender, such, howOften(frequency), howToStop].filter(Boolean).join(' '),
    };
  };

  return {
    heading: t('heading'),
    intro: t('intro'),
    rows: config.purposes.map(row),
    closing: [
      t('optional'),
      t('data'),
      address || contact ? [business, address, contact].filter(Boolean).join(', ') : '',
    ].filter(Boolean),
    privacy: t('privacy'),
  };
}
