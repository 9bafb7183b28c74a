/** The folder's database must not be used any more by this process; the message says why and what to do. */
export class DatabaseStopped extends Error {
    constructor() {
        super(...arguments);
        this.name = 'DatabaseStopped';
        this.code = 'database-stopped';
    }
}
/** What lies in the folder cannot be read as a database. */
export class DatabaseBroken extends Error {
    constructor(folder, why, cause) {
        super(`The database in ${folder} is damaged (${why}). Keep a copy of the folder as it is, and put back your backup.`, { cause });
        this.name = 'DatabaseBroken';
        this.code = 'database-broken';
    }
}
/** There is so little room that nothing more is written; what is held can still be read. */
export class OutOfRoom extends Error {
    constructor(folder, 
    /** Whether there was room the last time. */
    isNews) {
        super(`Less than 16 MB are free for the database in ${folder}: nothing new is taken until there is room.`);
        this.isNews = isNews;
        this.name = 'OutOfRoom';
        this.code = 'out-of-room';
    }
}
const FULL = 'The disk is full: nothing acknowledged is lost, and it starts again once there is room.';
/** Why a folder could not be opened, for whoever runs the receiver. */
export function openingFailure(folder, cause, said) {
    const code = codeOf(cause);
    if (isFull(cause, said))
        return new DatabaseStopped(`The database in ${folder} cannot be opened. ${FULL}`, { cause });
    if (code !== undefined && ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
        return new DatabaseStopped(`The database in ${folder} cannot be opened: ${cause.message}.`, {
            cause,
        });
    }
    return new DatabaseBroken(folder, said || withoutAdvice(cause), cause);
}
/** Why a database that was open cannot be used any more. */
export function stopping(folder, cause, said) {
    const why = isFull(cause, said)
        ? FULL
        : `${said || withoutAdvice(cause)}. Start it again; if that does not help, put back your backup.`;
    return new DatabaseStopped(`The database in ${folder} has stopped. ${why}`, {
        cause,
    });
}
/** SQLSTATEs of data and indexes that are not what was written. */
const DAMAGED = ['XX001', 'XX002'];
export function isDamage(error) {
    return DAMAGED.includes(String(codeOf(error)));
}
function isFull(cause, said) {
    return ['ENOSPC', 'EDQUOT'].includes(String(codeOf(cause))) || said.includes('No space left on device');
}
function codeOf(error) {
    return error?.code;
}
/** Emscripten advises to build the engine anew. */
function withoutAdvice(cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    return text.startsWith('Aborted(') ? 'the engine cannot read it' : text.replace(/\.$/, '');
}
