import type { ConsentRecord } from '../store/records.js';
import { isProof, type Content, type ReceiverEvent } from './content.js';
import { settleDoubt } from './doubt.js';
import type { Books } from './enter.js';
import { enterReceiverEvent } from './receiver-event.js';

/** Who annuls a record, and why. */
export interface AnnulRequest {
  /** The name of the token. */
  by: string;
  /** Who used it, where they said so. */
  person?: string | undefined;
  /** In words of their own. */
  reason: string;
}

/** `not-held`: there is no such record, or none that decides anything. */
export type Annulling =
  { outcome: 'annulled' | 'annulled-before'; event: ReceiverEvent } | { outcome: 'not-held' | 'erased' };

/** Writes down that a record was false. It stays, and decides nothing any more. */
export async function annul(
  id: string,
  { by, person, reason }: AnnulRequest,
  books: Books,
): Promise<Annulling> {
  const record = await books.store.find(id);
  if (!record) return { outcome: 'not-held' };
  if (record.content === null) return { outcome: 'erased' };
  if (!decides(record.content)) return { outcome: 'not-held' };
  const act = { act: 'annul' as const, record: id, by, ...(person !== undefined && { person }), reason };
  const entering = await enterReceiverEvent(act, record.subject, 'shop', books);
  const written = entering.outcome === 'conflict' ? await heldAnnulment(id, record, books) : entering.record;
  const event = written?.content as ReceiverEvent | null | undefined;
  if (!event) return { outcome: 'erased' }; // meanwhile
  await settleDoubt(id, { decision: 'annul', by, ...(person !== undefined && { person }) }, books);
  return { outcome: entering.outcome === 'added' ? 'annulled' : 'annulled-before', event };
}

function decides(content: Content): boolean {
  if (isProof(content)) return true;
  return (
    content.type === 'whatsapp-opt-in/whatsapp-event' &&
    content.act !== 'identity' &&
    content.act !== 'dismissal'
  );
}

/** What was annulled before, for whatever reason, stays so. */
async function heldAnnulment(
  id: string,
  { subject }: ConsentRecord,
  { store }: Books,
): Promise<ConsentRecord | undefined> {
  const remarks = await store.remarksOf(subject);
  const found = remarks.find(({ effect }) => effect.kind === 'annulment' && effect.recordId === id);
  return found && store.find(found.id);
}
