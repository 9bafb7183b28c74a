// The part that measures what was painted: loaded once the element has been.
export { createMeasure } from './measure.js';
