import { createHash } from 'node:crypto';
export function makeTally() {
    const days = new Map();
    return {
        add({ receivedAt, seal }) {
            const day = receivedAt.slice(0, 10);
            let found = days.get(day);
            if (!found)
                days.set(day, (found = { records: 0, hash: createHash('sha256') }));
            found.records += 1;
            found.hash.update(`${seal}\n`);
        },
        end: () => [...days]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([day, { records, hash }]) => ({ day, records, digest: `sha-256:${hash.digest('hex')}` })),
    };
}
