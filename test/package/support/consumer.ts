import { execFile, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = process.cwd();

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, unknown>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** A project that has installed the package as npm packs it, with what the package says it depends on and no more. */
export interface Consumer {
  folder: string;
  tarball: string;
  /** The packed files. */
  files: string[];
  /** Writes a file of the project. */
  write(name: string, text: string): string;
  /** Runs a program in the project, with `npx`'s view of what is installed. */
  run(program: string, parameters: string[], environment?: Record<string, string>): Promise<Ended>;
  remove(): void;
}

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** npm as the machine has it; its own warnings about the machine are none of ours. */
function npm(folder: string, ...parameters: string[]): string {
  return execFileSync('npm', [...parameters, '--silent', '--offline'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

export function install(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'opt-in-consumer-'));
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(folder, packed.filename);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, manifest.name));
  for (const name of Object.keys(manifest.dependencies)) link(modules, name);
  const own = { name: 'consumer', private: true, type: 'module', dependencies: { [manifest.name]: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  return {
    folder,
    tarball,
    files: packed.files.map(({ path }) => path),
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    run: (program, parameters, environment) => run(folder, [program, ...parameters], environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function link(modules: string, name: string): void {
  const path = join(modules, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), path, 'junction');
}

/** Types that a project for Node has, as any such project. */
export function linkNodeTypes({ folder }: Consumer): void {
  link(join(folder, 'node_modules'), '@types/node');
}

/** Links packages that the project has installed beside ours. */
export function linkPackages({ folder }: Consumer, ...names: string[]): void {
  for (const name of names) link(join(folder, 'node_modules'), name);
}

/** Links the package's commands, as installing does. */
export function linkCommands({ folder }: Consumer): string {
  npm(folder, 'rebuild', manifest.name);
  return join(folder, 'node_modules/.bin');
}

function run(folder: string, [program, ...parameters]: string[], environment = {}): Promise<Ended> {
  const bin = join(folder, 'node_modules/.bin');
  const env = { PATH: `${bin}:${process.env['PATH']}`, ...environment };
  return new Promise((resolve) => {
    execFile(program!, parameters, { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
}
