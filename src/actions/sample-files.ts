import type { SampleFile } from '../edge/run/request.ts';
import { workspacePath } from '../kit/paths.ts';

/** Where a glob of sample events starts, and what it must not lead out of; absolute. */
export interface SampleFolders {
  workingDirectory: string;
  workspace: string;
  /** What an earlier build left there is never matched. */
  outputDirectory?: string;
}

/**
 * The sample events that a glob matches, sorted by path.
 * @throws InputError where it matches none, or leads out of the workspace
 */
export async function readSampleFiles(pattern: string, folders: SampleFolders): Promise<SampleFile[]> {
  const [{ readFile, realpath }, { default: path }, { matchFiles }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('../build/globs.ts'),
  ]);
  const [workingDirectory, workspace] = await Promise.all([
    realpath(folders.workingDirectory),
    realpath(folders.workspace),
  ]);
  const outputDirectory = folders.outputDirectory ?? path.join(workspace, '.edge');
  const files = await matchFiles('events', pattern, { workingDirectory, workspace, outputDirectory });
  return await Promise.all(
    files.map(async (file) => {
      const absolute = path.join(workingDirectory, file);
      return { file: workspacePath(workspace, absolute), text: await readFile(absolute, 'utf8') };
    }),
  );
}
