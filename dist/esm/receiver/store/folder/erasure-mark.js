import { access, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncDirectory } from './disk.js';
/** Says across restarts that something was erased whose traces are still in the files. */
export function erasureMark(folder) {
    const path = join(folder, 'pglite.erased');
    return {
        isSet: () => access(path).then(() => true, () => false),
        set: async () => {
            await (await open(path, 'w', 0o600)).close();
            await syncDirectory(folder);
        },
        clear: () => rm(path, { force: true }),
    };
}
