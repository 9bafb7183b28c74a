/**
 * Characters beyond ASCII as `\uXXXX`, which means the same in JSON and in the strings, templates, regular expressions and
 * names of JavaScript. Only `String.raw` would see a difference.
 */
export function escapeBeyondAscii(text) {
  return text.replace(/[^\x00-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
