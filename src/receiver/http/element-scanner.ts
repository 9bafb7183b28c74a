import { isWhitespace, itemBytes, type Item } from './item-bytes.js';
import type { ItemScanner } from './items.js';
import { Problem } from './problem.js';

const [QUOTE, BACKSLASH, COMMA, ARRAY, ARRAY_END, OBJECT, OBJECT_END] = Buffer.from('"\\,[]{}');

/**
 * The elements of a JSON array.
 *
 * @throws {Problem} `not-json` where the body stops being a JSON array. In elements longer than `limit` only their
 *   end is looked for.
 */
export function elementScanner(limit: number): ItemScanner {
  const element = elementBytes(limit);
  let place: 'before' | 'inside' | 'after' = 'before';
  let elements = 0;

  function fail(): never {
    const where = place === 'inside' ? `: look at its element ${elements}, counted from 0` : '';
    throw new Problem('not-json', `The body is not a JSON array in UTF-8${where}.`);
  }

  function takeElement(): Item {
    const item = element.take() ?? fail();
    elements += 1;
    return item;
  }

  function takeInside(byte: number): Item | undefined {
    const isBetween = element.isOutermost();
    if (isBetween && byte === COMMA) return takeElement();
    if (isBetween && byte === ARRAY_END) {
      const isEmptyArray = elements === 0 && element.isBlank();
      const last = isEmptyArray ? undefined : takeElement();
      place = 'after';
      return last;
    }
    if (!element.add(byte)) fail();
    return undefined;
  }

  return {
    *take(chunk) {
      for (const byte of chunk) {
        if (place === 'inside') {
          const item = takeInside(byte);
          if (item) yield item;
        } else if (place === 'before' && byte === ARRAY) place = 'inside';
        else if (!isWhitespace(byte)) fail();
      }
    },
    end() {
      if (place !== 'after') throw new Problem('not-json', 'The body ended before its JSON array did.');
      return [];
    },
  };
}

/** The bytes of one element, and how deep inside it they have come. */
function elementBytes(limit: number) {
  const item = itemBytes(limit);
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  /** Whitespace came after the element, so that nothing more may. */
  let isComplete = false;

  function addToString(byte: number): void {
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) isInString = false;
  }

  function addOutside(byte: number): void {
    if (byte === QUOTE) isInString = true;
    else if (byte === ARRAY || byte === OBJECT) depth += 1;
    else if (byte === ARRAY_END || byte === OBJECT_END) depth -= 1;
  }

  return {
    isBlank: item.isBlank,
    /** Whether what comes next may end the element. */
    isOutermost: () => depth === 0 && !isInString,
    /** Answers whether the byte may stand here. */
    add(byte: number): boolean {
      if (depth === 0 && !isInString && isWhitespace(byte)) {
        isComplete = !item.isBlank();
        return true; // around an element there may be any amount of it
      }
      if (isComplete) return false;
      item.add(byte);
      if (isInString) addToString(byte);
      else addOutside(byte);
      return depth >= 0;
    },
    /** The element; nothing when it is no JSON. */
    take(): Item | undefined {
      const taken = item.take();
      isComplete = false;
      return 'problem' in taken && taken.problem === 'not-json' ? undefined : taken;
    },
  };
}
