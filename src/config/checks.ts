/** Checks that need the browser's own parsers; elsewhere there is no page that a value could be of. */
const page = typeof document === 'undefined' ? undefined : document;

/** Without a page, it is left to the browser. */
export function isSelector(value: string): boolean {
  try {
    page?.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false; // the parser's way of saying no
  }
}

/** The address made absolute against the page, or undefined when it is not one for http. */
export function webAddress(value: string): string | undefined {
  try {
    const url = new URL(value, page?.baseURI ?? 'https://page.invalid');
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined; // the parser's way of saying no
  }
}
