import type { CheckedRecord } from './check-record.js';
import type { Finding } from './finding.js';
import type { Gap } from './walk-back.js';
/** Records whose seal is not theirs: altered where the others, or the receipt, show that they were here. */
export declare function looseFindings(loose: readonly CheckedRecord[], gaps: readonly Gap[]): Finding[];
/** What is missing, apart from the places that altered records still fill. */
export declare function gapFindings(subject: string, gaps: readonly Gap[], loose: readonly CheckedRecord[]): Finding[];
