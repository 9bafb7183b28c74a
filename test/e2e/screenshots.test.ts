/** The pictures of the README show the element as it is today. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { scenes } from '../build/pictures/scenes.js';
import { openStage } from '../build/pictures/stage.js';

const FOLDER = 'demo/screenshots';
/** What a reader of the README loads for them, in bytes. */
const MOST = 1_100_000;
const madeFrom = JSON.parse(readFileSync(`${FOLDER}/made-from.json`, 'utf8')) as Record<string, string>;
const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
const inFolder = (name: string) => `${FOLDER}/${name}.png`;

let stage: Awaited<ReturnType<typeof openStage>>;
before(async () => {
  stage = await openStage(process.cwd());
});
after(() => stage.close());

test('what each picture was made from is what the element renders now', async () => {
  const stale: string[] = [];
  for (const scene of scenes)
    if ((await stage.digest(scene)) !== madeFrom[scene.name]) stale.push(scene.name);
  assert.deepEqual(stale, [], 'these pictures show what was there before: npm run screenshots');
});

test('the README shows all of them, each with words for who does not see it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown = [...readme.matchAll(/<img\s[^>]*src="(demo\/screenshots\/[^"]+)"[^>]*>/g)];
  assert.deepEqual(shown.map(([, source]) => source).sort(), scenes.map(({ name }) => inFolder(name)).sort());
  for (const [tag] of shown) assert.match(tag, /\balt="[^"]{15,}"/);
});

test('there are no others, and all together are light', () => {
  assert.deepEqual(
    pictures.map((file) => `${FOLDER}/${file}`).sort(),
    scenes.map(({ name }) => inFolder(name)).sort(),
  );
  const sum = pictures.reduce((all, file) => all + statSync(`${FOLDER}/${file}`).size, 0);
  assert.ok(sum <= MOST, `${sum} bytes`);
});
