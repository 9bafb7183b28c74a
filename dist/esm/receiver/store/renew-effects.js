import { effectOf } from '../rules/effect.js';
/** Rows at a time: enough to be quick, few enough to hold. */
const PAGE = 500;
/** Makes the effect of every record anew, after effects have come to say more than they did. */
export async function renewEffects(sql) {
    let last = { subject: '', position: 0 };
    for (;;) {
        const rows = await sql.query(`select subject, position, received_at, content from records
       where content is not null and (subject, position) > ($1, $2) order by subject, position limit ${PAGE}`, [last.subject, last.position]);
        const effects = rows.map(({ content, received_at }) => JSON.stringify(effectOf(JSON.parse(content), received_at.toISOString())));
        await sql.query(`update records set effect = made.effect
       from unnest($1::text[], $2::integer[], $3::text[]) as made (subject, position, effect)
       where records.subject = made.subject and records.position = made.position
         and records.subject not like 'erased:%'`, [rows.map(({ subject }) => subject), rows.map(({ position }) => position), effects]);
        const end = rows.at(-1);
        if (!end || rows.length < PAGE)
            return;
        last = end;
    }
}
