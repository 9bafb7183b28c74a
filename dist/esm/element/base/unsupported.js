import { OptInError } from '../../errors.js';
import { report } from './report.js';
/** What the element cannot do without; the browsers in `browserslist` of package.json have all of it. */
const NEEDED = [
    'HTMLElement.prototype.attachInternals',
    'ElementInternals.prototype.setValidity',
    'String.prototype.toWellFormed',
    'Object.hasOwn',
    'AbortSignal.timeout',
    'structuredClone',
    'IntersectionObserver',
    'Intl.ListFormat',
];
const member = (holder, name) => holder?.[name];
/** Why this browser is too old; undefined where it is not. */
export function findUnsupported() {
    const value = NEEDED.find((path) => !path.split('.').reduce(member, globalThis));
    return value === undefined
        ? undefined
        : new OptInError('browser-unsupported', `This browser is too old: it has no ${value}.`, { value });
}
/** Stands in for the element where it could not work: takes no room, says why, and confirms nothing. */
export function standInFor(error) {
    return class extends HTMLElement {
        constructor() {
            super(...arguments);
            this.state = 'error';
        }
        connectedCallback() {
            this.hidden = true;
            // Whoever has just put it there may be about to listen.
            queueMicrotask(() => report(this, error));
        }
        confirm() {
            return Promise.resolve({ status: 'invalid', error });
        }
    };
}
