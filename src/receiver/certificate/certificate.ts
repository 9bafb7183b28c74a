import type { JSONWebKeySet } from 'jose';
import type { ConsentProof } from '../../proof/index.js';
import type { ReceiverEvent } from '../rules/content.js';
import type { GrantRules } from '../rules/grant-rules.js';
import { entriesIn, personRecords } from '../rules/person-records.js';
import { stateOf, type RecordState } from '../rules/record-state.js';
import { standingOf, type Standing } from '../rules/standing.js';
import type { ConsentRecord, Records } from '../store/records.js';
import { check, type Checks } from './checks.js';

/** Everything that a page about one proof says. */
export interface Certificate {
  record: ConsentRecord & { content: ConsentProof };
  checks: Checks;
  /** How the person stands by now, through whatever came before and after. */
  standing: Standing;
  /** What has become of this proof. */
  state: RecordState;
  /** Who annulled it, and why, where somebody has. */
  annulment: ReceiverEvent | undefined;
  /** When all this was read and checked; UTC. */
  asOf: string;
}

export async function readCertificate(
  record: ConsentRecord & { content: ConsentProof },
  { store, rules, keySet, now }: { store: Records; rules: GrantRules; keySet: JSONWebKeySet; now: Date },
): Promise<Certificate> {
  const all = await personRecords(record.subject, store);
  const entries = entriesIn(all);
  const before = all.find(
    ({ subject, position }) => subject === record.subject && position === record.position - 1,
  );
  return {
    record,
    checks: await check(record, before, keySet),
    standing: standingOf(entries, rules),
    state: stateOf(record.id, entries),
    annulment: annulmentOf(record.id, all),
    asOf: now.toISOString(),
  };
}

function annulmentOf(id: string, records: readonly ConsentRecord[]): ReceiverEvent | undefined {
  return records
    .map(({ content }) => content)
    .filter((content) => content?.type === 'whatsapp-opt-in/receiver-event')
    .find(({ act, record }) => act === 'annul' && record === id);
}
