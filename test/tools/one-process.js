import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import './at-end.js'; // out here, so that its end is that of all

const load = (file) => import(pathToFileURL(file).href);
const [first, ...others] = process.argv.slice(2);

if (others.length === 0) await load(first);
// Each file is a suite, so that what it does before and after its tests stays its own.
else for (const file of [first, ...others]) describe(file, async () => void (await load(file)));
