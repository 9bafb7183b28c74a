export { isJurisdictionId, jurisdictionIds, jurisdictionIn, jurisdictionOf, } from './jurisdictions.js';
