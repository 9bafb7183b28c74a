/** A text, a part of which may lead somewhere. */
export interface Linked {
  text: string;
  link?: { text: string; href: string };
}

/** What can be reached by a click: a web address, an e-mail address, a phone number in international form. */
const KINDS: [pattern: RegExp, scheme: string][] = [
  [/https?:\/\/[^\s,;]+/, ''],
  [/[^\s,;:<>]+@[^\s,;:<>]+\.[^\s,;:<>]+/, 'mailto:'],
  [/\+\d[\d ()/.-]{5,}\d/, 'tel:'],
];

/** The text with a link on the first thing in `contact` that can be reached. */
export function linked(text: string, contact = ''): Linked {
  for (const [pattern, scheme] of KINDS) {
    const [found] = pattern.exec(contact) ?? [];
    if (found === undefined || !text.includes(found)) continue;
    const target = scheme === 'tel:' ? found.replace(/[^+\d]/g, '') : found;
    return { text, link: { text: found, href: scheme + target } };
  }
  return { text };
}
