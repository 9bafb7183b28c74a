export function sqlIdentities(sql) {
    return {
        identify: async (userId, phone) => {
            await sql.query(`insert into identities (user_id, phone) values ($1, $2)
         on conflict (user_id) do update set phone = excluded.phone`, [userId, phone]);
        },
        phoneOf: async (userId) => {
            const [row] = await sql.query('select phone from identities where user_id = $1', [
                userId,
            ]);
            return row?.phone;
        },
    };
}
