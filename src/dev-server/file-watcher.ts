import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

export interface FileWatcherOptions {
  /** Milliseconds of quiet after which a change counts as done: editors write in several steps. */
  quietMs: number;
  /** Files whose changes are none: what the program itself writes. */
  isOwn?(file: string): boolean;
  /** Gets what changed since the last call: files and folders, absolute. */
  onChange(paths: string[]): void;
  /** Told once of a folder that cannot be watched, and once of a limit of the system, however many folders it meets. */
  onError(message: string): void;
  /** Node.js's own when left out. */
  watchFolder?: (folder: string, onEvent: (event: string, name: string | null) => void) => FSWatcher;
}

/**
 * Watches files by watching their folders: an editor that saves by renaming replaces the file that one would hold on to. A file whose folder
 * is not there is looked for from the nearest folder that is.
 */
export class FileWatcher {
  readonly #options: FileWatcherOptions;
  readonly #watched = new Map<string, { watcher: FSWatcher; inode: number }>();
  readonly #changed = new Set<string>();
  /** Folders and limits that were told of. */
  readonly #told = new Set<string>();
  #wanted: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: FileWatcherOptions) {
    this.#options = options;
  }

  /** Watches these files and folders, and no others any more. Real paths. */
  watch(paths: Iterable<string>): void {
    this.#wanted = [...paths];
    this.#arm();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }

  /** @returns folders that are watched anew, as what is in them may have changed unseen */
  #arm(): string[] {
    if (this.#closed) return [];
    const folders = new Map<string, number>();
    for (const wanted of this.#wanted) {
      for (const [folder, inode] of foldersOf(wanted)) folders.set(folder, inode);
    }
    for (const [folder, { watcher, inode }] of this.#watched) {
      if (folders.get(folder) === inode) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    const fresh = [...folders].filter(([folder]) => !this.#watched.has(folder));
    for (const [folder, inode] of fresh) this.#start(folder, inode);
    return fresh.map(([folder]) => folder);
  }

  #start(folder: string, inode: number): void {
    const { watchFolder = watch } = this.#options;
    try {
      const watcher = watchFolder(folder, (_event, name) =>
        this.#note(name === null ? folder : path.join(folder, name)),
      );
      // A folder that is removed ends its watch; its parent's tells of it.
      watcher.on('error', () => this.#note(folder));
      this.#watched.set(folder, { watcher, inode });
    } catch (error) {
      this.#tell(folder, error as NodeJS.ErrnoException);
    }
  }

  #tell(folder: string, { code, message }: NodeJS.ErrnoException): void {
    if (code === 'ENOENT') return;
    const isLimit = code === 'ENOSPC' || code === 'EMFILE';
    const what = isLimit ? code : folder;
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#options.onError(
      isLimit
        ? `Changes in ${folder}, and maybe in other folders, are not seen: the system allows no more watches (fs.inotify). ${message}`
        : `Changes in ${folder} are not seen: ${message}`,
    );
  }

  #note(changed: string): void {
    if (this.#closed || this.#options.isOwn?.(changed)) return;
    this.#changed.add(changed);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), this.#options.quietMs);
  }

  #flush(): void {
    const paths = [...this.#changed, ...this.#arm()];
    this.#changed.clear();
    this.#options.onChange(paths);
  }
}

/** The folder that a path is in, or the nearest one that is there, with its inode; the path itself too where it is a folder. */
function foldersOf(wanted: string): [string, number][] {
  const found: [string, number][] = [];
  const own = statSync(wanted, { throwIfNoEntry: false });
  if (own?.isDirectory()) found.push([wanted, own.ino]);
  for (let folder = path.dirname(wanted); ; folder = path.dirname(folder)) {
    const there = statSync(folder, { throwIfNoEntry: false });
    if (there?.isDirectory()) {
      found.push([folder, there.ino]);
      return found;
    }
    if (path.dirname(folder) === folder) return found;
  }
}
