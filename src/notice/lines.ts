import type { Notice } from './notice.js';

/** One line of a notice, and which part of the element it is. */
export interface NoticeLine {
  part: 'heading' | 'intro' | 'label' | 'disclosure' | 'state' | 'phone' | 'closing' | 'privacy';
  /** White space as a browser shows it. */
  text: string;
  /** The law wants it to stand out. */
  isHighlighted?: boolean;
}

/**
 * Every line of a notice in the order in which they are shown and a proof holds them.
 *
 * @param phone Label of the element's own phone field, where it shows one.
 */
export function noticeLines(notice: Notice, phone = ''): NoticeLine[] {
  const { heading, intro, rows, closing, privacy } = notice;
  const lines: NoticeLine[] = [
    { part: 'heading', text: heading },
    { part: 'intro', text: intro },
    ...rows.flatMap(({ label, disclosure, state = [] }): NoticeLine[] => [
      { part: 'label', text: label },
      { part: 'disclosure', text: disclosure },
      ...state.map((text): NoticeLine => ({ part: 'state', text })),
    ]),
    { part: 'phone', text: phone },
    ...closing.map(({ text, isHighlighted }): NoticeLine => ({
      part: 'closing',
      text,
      ...(isHighlighted && { isHighlighted }),
    })),
    { part: 'privacy', text: privacy },
  ];
  return lines.map((line) => ({ ...line, text: asShown(line.text) })).filter(({ text }) => text !== '');
}

/** The lines as the `notice.text` of a proof holds them. */
export function noticeText(lines: readonly NoticeLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** A text as a browser shows it, and so as it is read off the page. */
export function asShown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
