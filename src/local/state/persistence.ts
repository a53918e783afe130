import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf, UserError } from '../../kit/errors.ts';
import type { BlobStore, Service, Snapshot } from '../service.ts';
import { lockDirectory } from './lock.ts';

/** Keeps what the services hold in a directory. */
export interface Persistence {
  /** Loads every service that has something stored, and removes bytes that nothing refers to any more. */
  load(services: readonly Service[]): void;
  /** Writes a service's state if it has changed; on return it survives a crash. */
  save(service: Service): void;
  /** Gives the directory free for another local edge. */
  close(): void;
}

/** Without `--data`: nothing is kept. */
export const noPersistence: Persistence = { load: () => {}, save: () => {}, close: () => {} };

/**
 * One JSON file a service and one file for each body of bytes, named by its SHA-256. Each is written beside its place and renamed, so that
 * a crash leaves the old or the new and nothing between; bytes are written before the JSON that names them.
 */
export function createPersistence(directory: string): Persistence {
  const blobDirectory = resolve(directory, 'blobs');
  try {
    makeDirectory(blobDirectory);
  } catch (cause) {
    throw new UserError('Bad directory', `--data ${directory} cannot be used: ${messageOf(cause)}`, { cause });
  }
  const unlock = lockDirectory(directory);
  const known = new Set(readdirSync(blobDirectory).filter((name) => /^[0-9a-f]{64}$/.test(name)));
  const names = new WeakMap<Buffer, string>();
  const written = new Map<string, string>();
  let referenced = new Set<string>();

  const blobs: BlobStore = {
    put(bytes) {
      const name = names.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
      names.set(bytes, name);
      referenced.add(name);
      if (!known.has(name)) {
        writeWhole(join(blobDirectory, name), bytes);
        known.add(name);
      }
      return name;
    },
    get(name) {
      const bytes = readFileSync(join(blobDirectory, name));
      names.set(bytes, name);
      return bytes;
    },
  };

  const save = (name: string, snapshot: Snapshot): void => {
    const text = JSON.stringify(snapshot.save(blobs));
    if (written.get(name) !== text) {
      writeWhole(join(directory, `${name}.json`), text);
      written.set(name, text);
    }
  };

  return {
    load(services) {
      referenced = new Set();
      for (const { name, snapshot } of services) {
        const path = join(directory, `${name}.json`);
        if (snapshot && existsSync(path)) {
          snapshot.load(parse(path), blobs);
          save(name, snapshot);
        }
      }
      for (const name of readdirSync(blobDirectory).filter((entry) => !referenced.has(entry))) {
        rmSync(join(blobDirectory, name));
        known.delete(name);
      }
    },
    save({ name, snapshot }) {
      if (snapshot) {
        save(name, snapshot);
      }
    },
    close: unlock,
  };
}

/** Makes a directory and those above it. Node's own recursive mkdir never returns where the system lets nobody make any, as under `/proc`. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeDirectory(parent);
  mkdirSync(path);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UserError(
      'Unreadable data',
      `${path} is not the JSON that the local edge wrote. Remove the directory to start afresh.`,
      { cause },
    );
  }
}

function writeWhole(path: string, content: Buffer | string): void {
  const temporary = `${path}.new`;
  const bytes = Buffer.from(content as string);
  const file = openSync(temporary, 'w');
  try {
    for (let offset = 0; offset < bytes.length; ) {
      offset += writeSync(file, bytes, offset);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
