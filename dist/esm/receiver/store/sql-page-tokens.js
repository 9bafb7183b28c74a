import { surelyExpiredBy } from '../rules/page-token.js';
/**
 * One new token in so many also removes up to twice as many that have expired. A token's number is found by its key
 * alone, but expired ones lie on every machine of a spread database: they are not looked for each time.
 */
const ONE_IN = 50;
export function sqlPageTokens(engine) {
    let added = 0;
    return {
        bindPageToken: async (jti, phone, expiresAt) => {
            engine.requireRoom?.();
            const isNew = await add(engine, jti, phone, expiresAt);
            if (isNew && added++ % ONE_IN === 0)
                await removeExpired(engine, surelyExpiredBy(expiresAt));
            return isNew || (await holderOf(engine, jti)) === phone;
        },
    };
}
/** Of a token whose person was erased the id stays, so that it does not become another one's. */
export const FORGET_PAGE_TOKENS = `update page_tokens set phone = '' where phone = $1`;
async function add(sql, jti, phone, expiresAt) {
    const rows = await sql.query(`insert into page_tokens (jti, phone, expires_at) values ($1, $2, $3)
     on conflict (jti) do nothing returning jti`, [jti, phone, expiresAt]);
    return rows.length > 0;
}
async function holderOf(sql, jti) {
    const [row] = await sql.query('select phone from page_tokens where jti = $1', [jti]);
    return row?.phone;
}
async function removeExpired(sql, by) {
    // What another receiver is removing is left to it.
    await sql.query(`delete from page_tokens where jti in
       (select jti from page_tokens where expires_at <= $1 order by expires_at limit ${2 * ONE_IN} for update skip locked)`, [by]);
}
