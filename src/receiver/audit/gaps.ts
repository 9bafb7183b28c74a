import type { CheckedRecord } from './check-record.js';
import type { Finding } from './finding.js';
import type { Gap } from './walk-back.js';

/** Records whose seal is not theirs: altered where the others, or the receipt, show that they were here. */
export function looseFindings(loose: readonly CheckedRecord[], gaps: readonly Gap[]): Finding[] {
  return loose.map((record) => {
    const { id, subject, position, isReceipted } = record;
    const isOurs = isReceipted || gaps.some((gap) => isNamedBy(gap, record));
    return isOurs
      ? { kind: 'altered', id, subject, position, message: 'Its seal is not the one that it was given.' }
      : {
          kind: 'inserted',
          id,
          subject,
          position,
          message: 'No seal of these keys says that it belongs here.',
        };
  });
}

/** What is missing, apart from the places that altered records still fill. */
export function gapFindings(
  subject: string,
  gaps: readonly Gap[],
  loose: readonly CheckedRecord[],
): Finding[] {
  return gaps.flatMap((gap) => {
    const filled = loose
      .filter((record) => record.isReceipted || isNamedBy(gap, record))
      .map((record) => (isNamedBy(gap, record) ? gap.to : record.position));
    return without(gap, filled).map(({ from, to }) => removed(subject, gap, { from, to }));
  });
}

function isNamedBy({ digest }: Gap, record: CheckedRecord): boolean {
  return record.digest === digest;
}

function without({ from, to }: Gap, filled: number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let start = from;
  for (const place of [...new Set(filled)].sort((a, b) => a - b)) {
    if (place < start || place > to) continue;
    if (place > start) ranges.push({ from: start, to: place - 1 });
    start = place + 1;
  }
  if (start <= to) ranges.push({ from: start, to });
  return ranges;
}

function removed(subject: string, gap: Gap, { from, to }: { from: number; to: number }): Finding {
  const what =
    from === to ? `The record at position ${from} is` : `The records at positions ${from} to ${to} are`;
  const named = to === gap.to && gap.digest !== null ? ` Its digest is ${gap.digest}.` : '';
  return {
    kind: 'removed',
    id: null,
    subject,
    position: from,
    message: `${what} missing: ${gap.before} was sealed after it.${named}`,
  };
}
