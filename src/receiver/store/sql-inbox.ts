import type { SqlEngine } from './engine.js';
import type { Inbox, KeptMessage } from './inbox.js';

interface Row extends Omit<KeptMessage, 'at' | 'receivedAt'> {
  at: Date;
  received_at: Date;
}

const COLUMNS = 'id, subject, at, received_at, reason, words';

export function sqlInbox(sql: SqlEngine): Inbox {
  return {
    keep: async ({ id, subject, at, receivedAt, reason, words }) => {
      sql.requireRoom?.();
      await sql.query(
        `insert into messages (${COLUMNS}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        // PostgreSQL has no form for U+0000 in a text.
        [id, subject, at, receivedAt, reason, words.replaceAll('\0', '\uFFFD')],
      );
    },
    kept: async (limit) => {
      const rows = await sql.query<Row>(
        `select ${COLUMNS} from messages where not settled order by received_at, id limit $1`,
        [limit],
      );
      return rows.map(messageOf);
    },
    keptMessage: async (id) => {
      const rows = await sql.query<Row>(`select ${COLUMNS} from messages where not settled and id = $1`, [
        id,
      ]);
      return rows.map(messageOf)[0];
    },
    settle: async (id) => {
      await sql.query("update messages set settled = true, subject = null, words = '' where id = $1", [id]);
    },
  };
}

function messageOf({ received_at, at, ...row }: Row): KeptMessage {
  return { ...row, at: at.toISOString(), receivedAt: received_at.toISOString() };
}
