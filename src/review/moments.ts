/** Where a text holds a date, it is one of these, in this zone: the same sheet everywhere. */
export const AT = '2026-03-14T09:26:53.000Z';
export const BY = '2026-12-31T23:59:59.999Z';
export const ZONE = 'UTC';
