import type { ConsentRecord, Store } from '../../../src/receiver/index.js';

/** The port `Store` in its plainest form, for tests that are not about storage. */
export function memoryStore(): Store & { records: ConsentRecord[] } {
  const records: ConsentRecord[] = [];
  const find = (id: string) => records.find(({ proof }) => proof.id === id);
  const tail = (phone: string) => records.filter(({ proof }) => proof.subject.phone === phone).at(-1);
  return {
    records,
    async append(record) {
      const expected = (tail(record.proof.subject.phone)?.position ?? 0) + 1;
      if (find(record.proof.id) || record.position !== expected) return false;
      records.push(structuredClone(record));
      return true;
    },
    find: async (id) => structuredClone(find(id)),
    async tail(phone) {
      const last = tail(phone);
      return last && { position: last.position, digest: last.proof.digest };
    },
    async *list() {
      yield* structuredClone(records);
    },
    check: async () => undefined,
  };
}
