export {
  isJurisdictionId,
  jurisdictionIds,
  jurisdictionIn,
  jurisdictionOf,
  type Jurisdiction,
  type JurisdictionId,
  type JurisdictionKey,
  type JurisdictionLine,
} from './jurisdictions.js';
