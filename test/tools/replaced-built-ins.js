const forbid = (selector, message) => ({ selector, message });

/**
 * For ESLint's no-restricted-syntax, in what browsers run: what libraries on real pages replace or add to, and what works
 * instead. The tests in test/browser/hostile run with those libraries. Whoever replaces `fetch`, `Promise` or `crypto` means
 * to stand between the page and the browser, as zone.js does; those are called as they are.
 */
export const REPLACED_BUILT_INS = [
  forbid(
    'MemberExpression[object.name="Array"][property.name="from"]',
    'Prototype and MooTools replace Array.from: [...x].map() instead.',
  ),
  forbid(
    'CallExpression[callee.object.name="JSON"][callee.property.name="stringify"][arguments.length<2]',
    'Prototype and json.js give prototypes a toJSON: toJson() of proof/json.ts instead.',
  ),
  forbid('ForInStatement', 'Old scripts add to Object.prototype: Object.keys() or for-of instead.'),
  forbid(
    'BinaryExpression[operator="in"][left.type!="Literal"]',
    'Old scripts add to Object.prototype: Object.hasOwn() instead.',
  ),
  forbid(
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    'Prototype replaces Array.prototype.entries.',
  ),
  forbid('NewExpression[callee.name="Event"]', 'MooTools replaces Event: CustomEvent instead.'),
  forbid(
    'MemberExpression[object.name="Date"][property.name="parse"]',
    'datejs replaces Date.parse: new Date() instead.',
  ),
  forbid(
    'MemberExpression[object.name="document"][property.name="currentScript"]',
    'An image of that name takes its place: read the getter off Document.prototype.',
  ),
];
