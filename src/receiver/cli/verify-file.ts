import { readFile } from 'node:fs/promises';
import { verify } from '../../proof/index.js';

/** `whatsapp-opt-in verify FILE` */
export async function verifyFile(file: string): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}\n`);
    return 2;
  }
  const verification = verify(text);
  if (!verification.valid) {
    const lines = verification.problems.map(
      ({ code, path, message }) => `  ${code} ${path || '(all)'}: ${message}`,
    );
    process.stdout.write(`${file}: does not hold\n${lines.join('\n')}\n`);
    return 1;
  }
  const { id, capturedAt, choices } = verification.proof;
  const chosen = choices.map(({ purpose, granted }) => `${purpose} ${granted ? 'granted' : 'not granted'}`);
  process.stdout.write(
    `${file}: valid\n  ${id}, ${capturedAt} by the browser's clock: ${chosen.join(', ')}\n` +
      '  The proof is consistent. Who made it, and when it arrived, is for the receipt to show.\n',
  );
  return 0;
}
