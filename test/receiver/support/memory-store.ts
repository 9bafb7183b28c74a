import { effectOf } from '../../../src/receiver/rules/effect.js';
import type { Entry } from '../../../src/receiver/rules/standing.js';
import type { ConsentRecord, KeptMessage, Records, Span, Store } from '../../../src/receiver/index.js';

/** The port `Store` in its plainest form, for tests that are not about storage. */
export function memoryStore(): Store & { records: ConsentRecord[] } {
  const records: ConsentRecord[] = [];
  const phones = new Map<string, string>();
  const endings = new Map<string, string>();
  const messages = new Map<string, KeptMessage & { settled: boolean }>();
  const settle = (message: KeptMessage & { settled: boolean }) =>
    Object.assign(message, { settled: true, subject: null, words: '' });
  return {
    records,
    ...memoryRecords(records),
    identify: async (userId, phone) => void phones.set(userId, phone),
    phoneOf: async (userId) => phones.get(userId),
    keep: async (message) => {
      if (!messages.has(message.id)) messages.set(message.id, { ...message, settled: false });
    },
    kept: async (limit) =>
      [...messages.values()]
        .filter(({ settled }) => !settled)
        .sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ settled: _, ...message }) => message),
    keptMessage: async (id) => {
      const found = messages.get(id);
      if (!found || found.settled) return undefined;
      const { settled: _, ...message } = found;
      return message;
    },
    settle: async (id) => {
      const found = messages.get(id);
      if (found) settle(found);
    },
    end: async (kind, subject, at) => {
      const name = `${kind} ${subject}`;
      if (at > (endings.get(name) ?? '')) endings.set(name, at);
    },
    endedUntil: async (kind, subject) => endings.get(`${kind} ${subject}`),
    forget: async (subject) => {
      for (const kind of ['link', 'receipt']) endings.delete(`${kind} ${subject}`);
      for (const [userId, phone] of phones)
        if (userId === subject || phone === subject) phones.delete(userId);
      for (const message of messages.values()) if (message.subject === subject) settle(message);
    },
    check: async () => undefined,
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
        const found = chain(subject).flatMap(({ id, content, receivedAt }) =>
          content ? [{ id, effect: effectOf(content, receivedAt) }] : [],
        );
        if (found.length) entries.set(subject, found);
      }
      return entries;
    },
    confirmationsOf: async (subject) =>
      chain(subject).flatMap(({ id, content, receivedAt }) => {
        const effect = content && effectOf(content, receivedAt);
        return effect?.kind === 'confirmation' ? [{ id, effect }] : [];
      }),
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
