import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { escapeBeyondAscii } from './escape.js';

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

function stopOn(diagnostics) {
  if (diagnostics.length) throw new Error(`src does not compile\n${ts.formatDiagnostics(diagnostics, host)}`);
}

/** What `tsc -p tsconfig.json` does, except that nothing on disk changes while there are errors, and stale files go. */
export function compile(root) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (one) => stopOn([one]) },
  );
  const program = ts.createProgram(config.fileNames, config.options);
  const files = new Map();
  const { diagnostics } = program.emit(undefined, (name, text) =>
    files.set(name, name.endsWith('.js') ? escapeBeyondAscii(text) : text),
  );
  stopOn([...ts.getPreEmitDiagnostics(program), ...diagnostics]);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, text);
  }
  return program;
}
