export function sqlEndings(sql) {
    return {
        end: async (kind, subject, at) => {
            await sql.query(`insert into endings (subject, kind, until) values ($1, $2, $3)
         on conflict (subject, kind) do update set until = greatest(endings.until, excluded.until)`, [subject, kind, at]);
        },
        endedUntil: async (kind, subject) => {
            const [row] = await sql.query('select until from endings where subject = $1 and kind = $2', [subject, kind]);
            return row?.until.toISOString();
        },
    };
}
