/** Takes the pictures of the README from the real element, and notes what each was made from: `npm run screenshots` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPalette } from './pictures/palette.js';
import { scenes } from './pictures/scenes.js';
import { digestOf, openStage, photograph } from './pictures/stage.js';

const FOLDER = 'demo/screenshots';

async function take(page, scene) {
  const png = withPalette(await photograph(page, scene));
  writeFileSync(join(FOLDER, `${scene.name}.png`), png);
  console.log(`${join(FOLDER, scene.name)}.png  ${(png.length / 1000).toFixed(0)} kB`);
  return digestOf(page, scene);
}

mkdirSync(FOLDER, { recursive: true });
const stage = await openStage(process.cwd());
const madeFrom = {};
try {
  for (const scene of scenes) madeFrom[scene.name] = await stage.play(scene, take);
} finally {
  await stage.close();
}
writeFileSync(join(FOLDER, 'made-from.json'), `${JSON.stringify(madeFrom, null, 2)}\n`);
