import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sheet } from '../../review/index.js';
import { UsageError, type Call, type Command } from './command.js';
import { replaceFile } from './output.js';
import { progress } from './progress.js';
import { readJson } from './read-files.js';
import { say } from './say.js';

export const review: Command = {
  name: 'review',
  operands: [],
  summary: 'write all texts that shoppers read, with their digests, for whoever approves the wording',
  options: {
    options: {
      value: 'FILE',
      help: 'options of the element, as in its JSON child; else those of a made-up shop',
    },
    language: { value: 'TAG', isRepeated: true, help: 'only this language, such as pt-BR; may be repeated' },
    jurisdiction: {
      value: 'ID',
      isRepeated: true,
      help: 'only this jurisdiction, such as eu; may be repeated',
    },
    output: { value: 'FOLDER', help: 'where review.html and review.txt are put; must be given' },
  },
  details: `review.html is a page to read and to print, review.txt the same as plain text. A digest there is the
notice.sha256 of a proof that showed that text.`,
  run,
};

async function run({ options, lists = {} }: Call): Promise<number> {
  const { options: file, output: folder } = options;
  if (typeof folder !== 'string') {
    throw new UsageError('--output FOLDER is missing.\nwhatsapp-opt-in review --help shows what it takes.');
  }
  // The other commands need nothing of the element.
  const { composeSheet, planSheet, remarkLine, sheetPage, sheetText } = await import('../../review/index.js');
  const plan = await planSheet({
    ...(typeof file === 'string' && { options: await readJson(file), name: file }),
    languages: lists['language'] ?? [],
    jurisdictions: lists['jurisdiction'] ?? [],
  });
  if ('problems' in plan) throw new UsageError(plan.problems.join('\n'));
  const shown = progress(process.stderr, 'composed', plan.languages.length * plan.configs.size);
  const sheet = await composeSheet(plan, () => shown.step());
  shown.end();
  const remarks = sheet.remarks.map(remarkLine);
  if (sheet.languages.length === 0) throw new UsageError(remarks.join('\n'));
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, 'review.html'), [sheetPage(sheet)]);
  await replaceFile(join(folder, 'review.txt'), [sheetText(sheet)]);
  remarks.forEach(say);
  say(`${join(folder, 'review.html')}, review.txt: ${extentOf(sheet)}`);
  return 0;
}

function extentOf({ languages, jurisdictions }: Sheet): string {
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  return `${count(languages.length, 'language')}, ${count(jurisdictions.length, 'jurisdiction')}`;
}
