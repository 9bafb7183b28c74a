import { optionError, type Config } from '../../config/index.js';
import { OptInError } from '../../errors.js';
import { jurisdictionOf } from '../../jurisdictions/index.js';
import { destinations } from '../courier.js';
import { findInPage } from '../base/host-page.js';

/** A page may add its phone input or its button after the element; after this long it has forgotten it. */
export const PATIENCE_MS = 3000;

/** What only the page around can tell: whether selectors match, and whether a proof has somewhere to go. */
export class PageCheck {
  readonly #element: HTMLElement & { form: HTMLFormElement | null };
  readonly #report: (error: OptInError) => void;
  readonly #reported = new Set<string>();

  constructor(element: HTMLElement & { form: HTMLFormElement | null }, report: (error: OptInError) => void) {
    this.#element = element;
    this.#report = report;
  }

  /**
   * Reports what is missing, each thing once. Where the page's phone input is not there, the person gets a field of
   * ours; true when that has changed.
   */
  check(config: Config, phone: { isFieldMissing: boolean }): boolean {
    const isInForm = this.#element.form !== null;
    if (!isInForm && destinations(config).length === 0) this.#once(noDestination());
    const needsField = config.phone === undefined && config.phoneField !== undefined;
    const field = needsField ? this.#find(config.phoneField!) : null;
    if (field) this.#checkPlace(field, config);
    const isMissing = needsField && !field;
    const hasChanged = isMissing !== phone.isFieldMissing;
    phone.isFieldMissing = isMissing;
    return hasChanged;
  }

  /** A text may point to the number above. */
  #checkPlace(field: Element, { jurisdiction, phoneField }: Config): void {
    const pointsUp = jurisdictionOf(jurisdiction).lines.some(({ keyWithNumber }) => keyWithNumber);
    if (pointsUp && isAfter(field, this.#element)) {
      const allowed = `with jurisdiction="${jurisdiction}", an input before the element, as its text says "the number above"`;
      this.#once(optionError('phone-field', phoneField, allowed));
    }
  }

  #find(selector: string): Element | null {
    const found = findInPage(this.#element, selector);
    if (!found) this.#once(unmatched('phone-field', selector));
    return found;
  }

  #once(error: OptInError): void {
    if (this.#reported.has(error.message)) return;
    this.#reported.add(error.message);
    this.#report(error);
  }
}

/** Where an input comes later in the same tree; of different trees nobody can say. */
function isAfter(input: Node, element: Node): boolean {
  const { DOCUMENT_POSITION_DISCONNECTED, DOCUMENT_POSITION_FOLLOWING } = Node;
  const position = element.compareDocumentPosition(input);
  return (
    (position & (DOCUMENT_POSITION_DISCONNECTED | DOCUMENT_POSITION_FOLLOWING)) ===
    DOCUMENT_POSITION_FOLLOWING
  );
}

function unmatched(option: string, selector: string): OptInError {
  const message = `${option}="${selector}" matches nothing in the page. Allowed: a selector of an element that is there.`;
  return new OptInError('selector-unmatched', message, { option, value: selector });
}

function noDestination(): OptInError {
  const allowed = 'an endpoint, a callback, or a form around the element';
  return new OptInError('destination-missing', `A proof would go nowhere. Allowed: ${allowed}.`);
}
