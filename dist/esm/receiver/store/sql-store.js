import { canonicalJson } from '../../proof/index.js';
const COLUMNS = 'id, position, previous, received_at, proof, receipt';
/** Rows read at a time by `list`: enough to keep a connection busy, few enough to hold. */
const PAGE = 500;
/** The store over SQL. The engine must have been migrated. */
export function sqlStore(engine) {
    return {
        append: async ({ proof, position, previous, receivedAt, receipt }) => {
            const added = await engine.query(`insert into records (id, phone, position, digest, previous, received_at, proof, receipt)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`, [
                proof.id,
                proof.subject.phone,
                position,
                proof.digest,
                previous,
                receivedAt,
                canonicalJson(proof),
                receipt,
            ]);
            return added.length === 1;
        },
        find: async (id) => {
            const [row] = await engine.query(`select ${COLUMNS} from records where id = $1`, [id]);
            return row && recordOf(row);
        },
        tail: async (phone) => {
            const [row] = await engine.query('select position, digest from records where phone = $1 order by position desc limit 1', [phone]);
            return row;
        },
        list: () => listRecords(engine),
        check: async () => {
            await engine.query('select 1');
        },
    };
}
async function* listRecords(engine) {
    let last;
    do {
        // Page by page, each starting after the last row of the one before: nothing is held open meanwhile.
        const rows = last
            ? await engine.query(`select ${COLUMNS} from records where (received_at, id) > ($1, $2)
           order by received_at, id limit ${PAGE}`, [last.received_at, last.id])
            : await engine.query(`select ${COLUMNS} from records order by received_at, id limit ${PAGE}`);
        yield* rows.map(recordOf);
        last = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (last);
}
function recordOf({ position, previous, received_at, proof, receipt }) {
    return {
        proof: JSON.parse(proof), // checked before it was written
        receivedAt: received_at.toISOString(),
        position,
        previous,
        receipt,
    };
}
