/** Takes the pictures of the README from the real element, and notes what each was made from: `npm run screenshots` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPalette } from './pictures/palette.js';
import { scenes } from './pictures/scenes.js';
import { openStage } from './pictures/stage.js';

const FOLDER = 'demo/screenshots';

mkdirSync(FOLDER, { recursive: true });
const stage = await openStage(process.cwd());
const madeFrom = {};
try {
  for (const scene of scenes) {
    const png = withPalette(await stage.photograph(scene));
    writeFileSync(join(FOLDER, `${scene.name}.png`), png);
    console.log(`${join(FOLDER, scene.name)}.png  ${(png.length / 1000).toFixed(0)} kB`);
    madeFrom[scene.name] = await stage.digest(scene);
  }
} finally {
  await stage.close();
}
writeFileSync(join(FOLDER, 'made-from.json'), `${JSON.stringify(madeFrom, null, 2)}\n`);
