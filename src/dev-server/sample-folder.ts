import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions } from '../build/options.ts';
import { messageOf } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { resolveInside } from '../kit/paths.ts';
import { ControlError } from '../local/control/route.ts';
import type { Sample, SampleFolder } from '../local/traces/sample.ts';

export interface SampleFolderOptions {
  /** The functions of the edge.yml as it is now. */
  read(): Promise<BuildOptions[]>;
  /** The folder that shown paths start from. */
  base: string;
  log: Logger;
}

/** How many files of one name are kept apart by a number. */
const mostOfAName = 100;

/**
 * Saves events of the window among the sample events of their function: where its `events` in edge.yml looks for them, else in
 * `events/<function>/` of its working directory. No file is written over.
 */
export function createSampleFolder({ read, base, log }: SampleFolderOptions): SampleFolder {
  return {
    async save(sample) {
      const { name } = sample.function;
      const options = (await read().catch(refused)).find(({ functionName }) => functionName === name);
      if (!options)
        throw new ControlError(404, `edge.yml has no function ${name}, so that there is no place for its samples.`);
      const { workingDirectory, workspace, events } = options;
      const wanted = events === undefined ? `events/${name}` : folderOf(events);
      const folder = await resolveInside('events', wanted, workingDirectory, workspace).catch(refused);
      const file = await write(folder, sample).catch(refused);
      if (events === undefined)
        log.info(`${name}: a sample is saved; with events: events/${name}/*.json in edge.yml each build runs it`);
      return path.relative(base, file).split(path.sep).join('/');
    },
  };
}

/** What of a glob comes before its first pattern: `events/*.json` looks in `events`. */
function folderOf(glob: string): string {
  const segments = glob.split('/');
  const pattern = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  return segments.slice(0, pattern < 0 ? -1 : pattern).join('/') || '.';
}

async function write(folder: string, { fileName, text }: Sample): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= mostOfAName; number++) {
    const file = path.join(folder, number === 1 ? fileName : fileName.replace(/\.json$/, `-${number}.json`));
    try {
      await writeFile(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if ((await readFile(file, 'utf8')) === text) return file;
    }
  }
  throw new Error(`there are ${mostOfAName} samples of that name already`);
}

/** What is wrong with the project is said in the window. */
function refused(error: unknown): never {
  throw new ControlError(409, `The sample cannot be saved: ${messageOf(error)}`);
}
