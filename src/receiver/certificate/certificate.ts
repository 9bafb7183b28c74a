import type { JSONWebKeySet } from 'jose';
import type { ConsentProof } from '../../proof/index.js';
import type { WhatsAppEvent } from '../rules/content.js';
import { readStandings } from '../rules/read-standing.js';
import type { Standing } from '../rules/standing.js';
import type { ConsentRecord, Records } from '../store/records.js';
import { check, type Checks } from './checks.js';

/** Everything that a page about one proof says. */
export interface Certificate {
  record: ConsentRecord & { content: ConsentProof };
  checks: Checks;
  /** How the person stands by now, through whatever came before and after. */
  standing: Standing;
  /** When this proof was confirmed from the phone, by WhatsApp's clock; UTC. */
  confirmedAt: string | undefined;
  /** When all this was read and checked; UTC. */
  asOf: string;
}

export async function readCertificate(
  record: ConsentRecord & { content: ConsentProof },
  { store, keySet, now }: { store: Records; keySet: JSONWebKeySet; now: Date },
): Promise<Certificate> {
  const chain = await store.chain(record.subject);
  const [standing] = await readStandings([record.subject], store);
  const others = await Promise.all(standing!.userIds.map((userId) => store.chain(userId)));
  const before = chain.find(({ position }) => position === record.position - 1);
  return {
    record,
    checks: await check(record, before, keySet),
    standing: standing!,
    confirmedAt: confirmationOf(record.id, [chain, ...others].flat())?.at,
    asOf: now.toISOString(),
  };
}

function confirmationOf(id: string, records: readonly ConsentRecord[]): WhatsAppEvent | undefined {
  return records
    .map(({ content }) => content)
    .filter((content) => content?.type === 'whatsapp-opt-in/whatsapp-event')
    .find(({ act, confirms }) => act === 'confirmation' && confirms === id);
}
