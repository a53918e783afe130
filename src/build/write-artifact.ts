import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UserError } from '../kit/errors.ts';

/** Names that a build writes into a function's folder. Nothing else in there is ever touched. */
const artifactNames = ['code.zip', 'code.js', 'manifest.json', 'cloudfront-function.js'] as const;

/** @param folder `<outputDirectory>/<function>` */
export interface ArtifactToWrite {
  folder: string;
  code: Uint8Array;
  codeName: 'code.zip' | 'code.js';
  manifest: string;
}

// All calls here are synchronous: there are a dozen, each takes microseconds, and a round through the thread pool takes longer.

/** Removes what an earlier build left, so that a build that fails or is killed leaves nothing that could be published for it. */
export function removeArtifact(folder: string): void {
  for (const name of artifactNames) rmSync(path.join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Not there, or it holds something else, which stays.
  }
}

/**
 * Writes code and manifest beside their places and renames them, the code last: where it stands, both are whole.
 *
 * @returns the absolute paths
 */
export function writeArtifact(artifact: ArtifactToWrite): { code: string; manifest: string } {
  const { folder, codeName } = artifact;
  const places = { code: path.join(folder, codeName), manifest: path.join(folder, 'manifest.json') };
  let temporary: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    temporary = mkdtempSync(path.join(path.dirname(folder), '.writing-'));
    writeFileSync(path.join(temporary, 'manifest.json'), artifact.manifest);
    writeFileSync(path.join(temporary, codeName), artifact.code);
    renameSync(path.join(temporary, 'manifest.json'), places.manifest);
    renameSync(path.join(temporary, codeName), places.code);
    return places;
  } catch (error) {
    throw new UserError('Artifact not written', `${folder} could not be written: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
}
