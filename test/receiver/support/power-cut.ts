import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SyncedFiles } from '../../../src/receiver/store/folder/synced-files.js';

const PAGE = 8192;
const DIRECTORY = 0o040000;

/**
 * A disk whose power can be cut. Beside the folder it keeps a second one, which holds what was waited for (`fsync`) and
 * no more: a file as it was when it was last waited for, and the names that a directory had then.
 */
export class CuttableFiles extends SyncedFiles {
  syncs = 0;
  /** Called before each wait for the disk. */
  beforeSync: () => void = () => undefined;
  readonly #written = new Set<string>();

  /** @param disk A copy of the data, taken while nothing had it open. */
  constructor(
    readonly data: string,
    readonly disk: string,
  ) {
    super(data);
  }

  /**
   * Makes a folder of what stands on the disk when the power goes now.
   *
   * @param isTorn Of what was written and not waited for, the first half of each page got there.
   */
  cut(folder: string, isTorn: boolean): void {
    const after = join(folder, 'pglite');
    cpSync(this.disk, after, { recursive: true });
    if (!isTorn) return;
    for (const path of this.#written) {
      if (existsSync(join(this.data, path))) tear(join(this.data, path), join(after, path));
    }
  }

  protected override prepare(engine: Parameters<SyncedFiles['prepare']>[0]): void {
    super.prepare(engine);
    const { NODEFS } = engine;
    const streams = NODEFS.stream_ops;
    const write = streams.write.bind(streams);
    const fsync = streams.fsync!.bind(streams);
    const pathOf = ({ node }: Parameters<typeof fsync>[0]) => relative(this.data, NODEFS.realPath(node));
    streams.write = (stream, ...what) => {
      this.#written.add(pathOf(stream));
      return write(stream, ...what);
    };
    streams.fsync = (stream) => {
      this.beforeSync();
      this.syncs += 1;
      const path = pathOf(stream);
      if ((stream.node.mode & DIRECTORY) !== 0) this.#syncNames(path);
      else this.#syncContent(path);
      return fsync(stream);
    };
  }

  #syncContent(path: string): void {
    mkdirSync(dirname(join(this.disk, path)), { recursive: true });
    copyFileSync(join(this.data, path), join(this.disk, path));
    this.#written.delete(path);
  }

  #syncNames(path: string): void {
    const names = readdirSync(join(this.data, path));
    for (const name of readdirSync(join(this.disk, path))) {
      if (!names.includes(name)) rmSync(join(this.disk, path, name), { recursive: true });
    }
  }
}

function tear(now: string, onDisk: string): void {
  const fresh = readFileSync(now);
  const torn = existsSync(onDisk) ? readFileSync(onDisk) : Buffer.alloc(0);
  const mixed = Buffer.alloc(Math.max(fresh.length, torn.length));
  torn.copy(mixed);
  for (let page = 0; page < fresh.length; page += PAGE) fresh.copy(mixed, page, page, page + PAGE / 2);
  mkdirSync(dirname(onDisk), { recursive: true });
  writeFileSync(onDisk, mixed);
}
