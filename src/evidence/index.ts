// The part that measures what was painted: loaded once the element has been.
export { createMeasure, type Measure } from './measure.js';
