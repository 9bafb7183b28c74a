export { jurisdictionIds, jurisdictionIn, jurisdictionOf, } from './jurisdictions.js';
