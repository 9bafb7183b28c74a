import { audit } from '../audit/audit.js';
import { checkpointProblems, compareDays } from '../audit/check-checkpoint.js';
import { makeTally } from '../audit/tally.js';
import { writeOut } from './output.js';
/** Checks an export; every finding is a line. */
export async function verifyExport(file, records, means) {
    const count = { records: 0, findings: 0 };
    await writeOut(report(file, records, means, count));
    return count.findings ? 1 : 0;
}
async function* report(file, records, { keySet, stated, isPart, end }, count) {
    const tally = makeTally();
    const upTo = stated?.checkpoint.upTo ?? '';
    const onRecord = (record) => {
        count.records += 1;
        if (record.receivedAt <= upTo)
            tally.add(record);
    };
    for await (const finding of audit(records, { keySet, isPart, onRecord })) {
        count.findings += 1;
        yield `${lineOf(finding)}\n`;
    }
    const problems = stated ? await checkpointProblems(stated, keySet) : [];
    const differences = stated ? compareDays(stated.checkpoint.days, tally.end()) : [];
    const told = [...problems, ...differences.map(({ day, kind, message }) => `${kind} ${day}: ${message}`)];
    count.findings += told.length;
    end();
    yield [...told, ...summary(file, count, { keySet, stated, isPart })].map((line) => `${line}\n`).join('');
}
/** Without the subject: it is a phone number, and the id names the record. */
function lineOf({ kind, id, position, message }) {
    return `${kind} ${id ?? '(no id)'}, position ${position}: ${message}`;
}
function summary(file, { records, findings }, { keySet, stated, isPart }) {
    const number = (count) => count.toLocaleString('en');
    return [
        findings
            ? `${file}: does not hold: ${number(findings)} findings in ${number(records)} records`
            : `${file}: valid: ${number(records)} records`,
        ...(keySet ? [] : ['  Signatures were not checked: give the keys with --keys FILE.']),
        ...(isPart ? ['  It is a part: what came before it was not missed.'] : []),
        ...(stated
            ? []
            : ['  Whether the last records of a chain are missing shows only with --checkpoint FILE.']),
    ];
}
