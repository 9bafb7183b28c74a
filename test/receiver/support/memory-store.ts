import { effectOf, isAboutRecord } from '../../../src/receiver/rules/effect.js';
import { entriesIn } from '../../../src/receiver/rules/person-records.js';
import type { Entry } from '../../../src/receiver/rules/entry.js';
import { surelyExpiredBy } from '../../../src/receiver/rules/page-token.js';
import type {
  ConsentRecord,
  Inbox,
  InboxQuery,
  KeptMessage,
  PageTokens,
  Records,
  Settlement,
  Span,
  Store,
} from '../../../src/receiver/index.js';

/** The port `Store` in its plainest form, for tests that are not about storage. */
export function memoryStore(): Store & { records: ConsentRecord[] } {
  const records: ConsentRecord[] = [];
  const phones = new Map<string, string>();
  const endings = new Map<string, string>();
  const inbox = memoryInbox();
  const pageTokens = memoryPageTokens();
  return {
    records,
    ...memoryRecords(records),
    identify: async (userId, phone) => void phones.set(userId, phone),
    phoneOf: async (userId) => phones.get(userId),
    end: async (kind, subject, at) => {
      const name = `${kind} ${subject}`;
      if (at > (endings.get(name) ?? '')) endings.set(name, at);
    },
    endedUntil: async (kind, subject) => endings.get(`${kind} ${subject}`),
    ...inbox,
    ...pageTokens,
    forget: async (subject) => {
      for (const kind of ['link', 'receipt']) endings.delete(`${kind} ${subject}`);
      for (const [userId, phone] of phones)
        if (userId === subject || phone === subject) phones.delete(userId);
      inbox.forgetMessages(subject);
      pageTokens.forgetHolder(subject);
    },
    check: async () => undefined,
  };
}

interface Held {
  message: KeptMessage;
  isWaiting: boolean;
  settlement?: Settlement | undefined;
}

function memoryInbox(): Inbox & { forgetMessages(subject: string): void } {
  const all = new Map<string, Held>();
  const place = ({ receivedAt, id }: Pick<KeptMessage, 'receivedAt' | 'id'>) => receivedAt + id;
  const chosen = ({ reason, subjects, since = '', after }: InboxQuery = {}) =>
    [...all.values()]
      .filter(({ message }) => (reason ?? message.reason) === message.reason && message.receivedAt >= since)
      .filter(({ message }) => !subjects || subjects.some((subject) => subject === message.subject))
      .filter(({ message }) => !after || place(message) > place(after))
      .sort((a, b) => (place(a.message) < place(b.message) ? -1 : 1));
  const find = (id: string) => {
    const held = all.get(id);
    return held?.isWaiting ? held : undefined;
  };
  return {
    keep: async (message) => {
      if (!all.has(message.id)) all.set(message.id, { message: structuredClone(message), isWaiting: true });
    },
    kept: async (limit, query) =>
      chosen(query)
        .filter(({ isWaiting }) => isWaiting)
        .slice(0, limit)
        .map(({ message }) => message),
    keptMessage: async (id) => find(id)?.message,
    settle: async (id, settlement) => {
      const held = find(id);
      if (held)
        Object.assign(held, { message: { ...held.message, words: '' }, isWaiting: false, settlement });
    },
    settled: async (limit, query) =>
      chosen(query)
        .flatMap(({ message: { words: _, ...message }, settlement }) =>
          settlement ? [{ ...message, decided: settlement }] : [],
        )
        .slice(0, limit),
    forgetMessages: (subject) => {
      for (const held of all.values()) {
        const { reason, words, record: _, ...message } = held.message;
        if (message.subject !== subject && !(reason === 'number-changed' && words === subject)) continue;
        Object.assign(held, { message: { ...message, reason, subject: null, words: '' }, isWaiting: false });
        delete held.settlement;
      }
    },
  };
}

function memoryPageTokens(): PageTokens & { forgetHolder(subject: string): void } {
  const all = new Map<string, { phone: string; expiresAt: string }>();
  return {
    bindPageToken: async (jti, phone, expiresAt) => {
      const held = all.get(jti);
      if (held) return held.phone === phone;
      for (const [other, { expiresAt: end }] of all) if (end <= surelyExpiredBy(expiresAt)) all.delete(other);
      all.set(jti, { phone, expiresAt });
      return true;
    },
    forgetHolder: (subject) => {
      for (const held of all.values()) if (held.phone === subject) held.phone = '';
    },
  };
}

function memoryRecords(records: ConsentRecord[]): Records {
  const chain = (subject: string) => records.filter((record) => record.subject === subject);
  const within = ({ from, to }: Span = {}) =>
    records.filter(({ receivedAt }) => (from ?? '') <= receivedAt && (to === undefined || receivedAt <= to));
  const append = (record: ConsentRecord) => {
    const expected = (chain(record.subject).at(-1)?.position ?? 0) + 1;
    if (records.some(({ id }) => id === record.id) || record.position !== expected) return false;
    records.push(structuredClone(record));
    return true;
  };
  return {
    append: async (record) => append(record),
    find: async (id) => structuredClone(records.find((record) => record.id === id)),
    findByEnd: async (hex) => structuredClone(records.filter(({ id }) => id.endsWith(hex))),
    tail: async (subject) => {
      const last = chain(subject).at(-1);
      return last && { position: last.position, digest: last.digest };
    },
    chain: async (subject) => structuredClone(chain(subject)),
    entriesOf: async (subjects) => {
      const entries = new Map<string, Entry[]>();
      for (const subject of subjects) {
        const found = entriesIn(chain(subject));
        if (found.length) entries.set(subject, found);
      }
      return entries;
    },
    remarksOf: async (subject) => entriesIn(chain(subject)).filter(({ effect }) => isAboutRecord(effect)),
    list: async function* (span) {
      const listed = [...within(span)].sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1));
      for (const record of structuredClone(listed)) {
        yield { ...record, effect: record.content && effectOf(record.content, record.receivedAt) };
      }
    },
    count: async (span) => within(span).length,
    erase: async (record, renamed) => {
      if (!append(record)) return false;
      for (const one of chain(record.subject)) {
        if (one.id !== record.id) one.content = null;
        one.subject = renamed;
      }
      return true;
    },
  };
}
