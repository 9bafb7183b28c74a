import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { STYLE } from './style.js';
let read;
/**
 * The files for pages that the package has, by their names, such as `chunks/de.js`: the built scripts, and the style of
 * the page. Read once, and again after a failure.
 */
export function assets() {
    read ??= readAssets().catch((error) => {
        read = undefined;
        throw error;
    });
    return read;
}
async function readAssets() {
    // By the package's own name, which means the same to the sources, to what is built, and to whoever has installed it.
    const dist = dirname(createRequire(import.meta.url).resolve('whatsapp-opt-in/whatsapp-opt-in.js'));
    const names = [...(await scriptsIn(dist, '')), ...(await scriptsIn(dist, 'chunks/'))];
    const scripts = names.map(async (name) => {
        const content = await readFile(join(dist, name), 'utf8');
        return [name, { content, mediaType: 'text/javascript; charset=utf-8' }];
    });
    const style = { content: STYLE, mediaType: 'text/css; charset=utf-8' };
    return new Map([...(await Promise.all(scripts)), ['preferences-page.css', style]]);
}
async function scriptsIn(dist, folder) {
    const entries = await readdir(join(dist, folder), { withFileTypes: true });
    return entries.flatMap((entry) => entry.isFile() && entry.name.endsWith('.js') ? [folder + entry.name] : []);
}
