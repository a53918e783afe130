import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../kit/errors.ts';

/** Names that a build writes into a function's folder. Nothing else in there is ever touched. */
const artifactNames = ['code.zip', 'code.js', 'manifest.json'] as const;

/** @param folder `<outputDirectory>/<function>` */
export interface ArtifactToWrite {
  folder: string;
  code: Uint8Array;
  codeName: 'code.zip' | 'code.js';
  manifest: string;
}

/** Removes what an earlier build left, so that a build that fails or is killed leaves nothing that could be published for it. */
export async function removeArtifact(folder: string): Promise<void> {
  for (const name of artifactNames) await rm(path.join(folder, name), { force: true });
  // Stays where it holds something else.
  await rmdir(folder).catch(() => undefined);
}

/**
 * Writes code and manifest beside their places and renames them, the code last: where it stands, both are whole.
 *
 * @returns the absolute paths
 */
export async function writeArtifact(artifact: ArtifactToWrite): Promise<{ code: string; manifest: string }> {
  const { folder, codeName } = artifact;
  await mkdir(folder, { recursive: true });
  const temporary = await mkdtemp(path.join(path.dirname(folder), '.writing-'));
  try {
    await writeFile(path.join(temporary, 'manifest.json'), artifact.manifest);
    await writeFile(path.join(temporary, codeName), artifact.code);
    const places = { code: path.join(folder, codeName), manifest: path.join(folder, 'manifest.json') };
    await rename(path.join(temporary, 'manifest.json'), places.manifest);
    await rename(path.join(temporary, codeName), places.code);
    return places;
  } catch (error) {
    await removeArtifact(folder);
    throw new UserError('Artifact not written', `${folder} could not be written: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
