import { jurisdictionOf } from '../jurisdictions/index.js';
import { linked } from './linked.js';
export function composeNotice(config, { t, language }) {
    const { business, whatsappNumber, address, contact } = config;
    const howOften = (frequency) => frequency ? t(`frequency.${frequency.per}`, { count: frequency.count }) : t('frequency.varies');
    const howToStop = whatsappNumber ? t('stop.number', { number: whatsappNumber }) : t('stop');
    const row = ({ id, label, disclosure, frequency, examples = [] }) => {
        const words = label ?? t(`label.${id}`);
        const what = disclosure ?? t(`disclosure.${id}`);
        // A site's own label may leave out who asks and where: Meta asks for the first (policy.md 1.1), its older
        // wording for the second (1.2).
        const sender = words.includes(business) && words.includes('WhatsApp') ? '' : t('sender');
        const list = new Intl.ListFormat(language, { type: 'unit' }).format(examples.map((text) => t('quoted', { text })));
        const such = examples.length > 0 ? t('examples', { examples: list }) : '';
        return {
            purpose: id,
            label: words,
            disclosure: inOneParagraph([what, sender, such, howOften(frequency), howToStop]),
        };
    };
    const added = jurisdictionOf(config.jurisdiction).lines.map(({ key, keyWithNumber, isHighlighted }) => {
        const { phone: number = '', contact = '' } = config;
        const text = t(number ? (keyWithNumber ?? key) : key, { number, contact });
        return { ...linked(text, contact), ...(isHighlighted && { isHighlighted }) };
    });
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
function inOneParagraph(sentences) {
    return sentences.filter(Boolean).join(' ').replaceAll('\u3002 ', '\u3002');
}
