import { createHash } from 'node:crypto';
import type { Manifest, ManifestFile } from '../artifacts/manifest.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import type { ZipFile } from './zip.ts';

/** What an artifact was built as. */
export interface ManifestFacts {
  functionName: string;
  target: Target;
  runtime: string;
  handler: string;
  eventTypes: readonly EventType[];
  commit: string | null;
}

/**
 * Describes an artifact. Holds no time and no path of the build machine, so the same artifact of the same commit has the same manifest.
 *
 * @param artifact the zip, as it is uploaded
 * @param files what is in it
 */
export function createManifest(facts: ManifestFacts, artifact: Uint8Array, files: readonly ZipFile[]): Manifest {
  const digest = createHash('sha256').update(artifact).digest();
  const described = files.map(describe).sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return {
    schema: 1,
    function: facts.functionName,
    target: facts.target,
    runtime: facts.runtime,
    handler: facts.handler,
    eventTypes: [...facts.eventTypes],
    sha256: digest.toString('hex'),
    codeSha256: digest.toString('base64'),
    sizeBytes: artifact.length,
    unpackedBytes: described.reduce((sum, file) => sum + file.bytes, 0),
    files: described,
    commit: facts.commit,
  };
}

/** The manifest as it is written: members in the order of `createManifest`, two spaces, one line end at the end. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describe(file: ZipFile): ManifestFile {
  return {
    path: file.path,
    bytes: file.content.length,
    sha256: createHash('sha256').update(file.content).digest('hex'),
  };
}
