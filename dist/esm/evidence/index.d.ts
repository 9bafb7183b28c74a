export { createMeasure, type Measure } from './measure.js';
