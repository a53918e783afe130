import type { AwsClients } from '../aws/clients.ts';
import { InputError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import type { ArtifactEntry } from './entry.ts';
import { type FoundArtifact, findInStore, findOnDisk } from './find-artifact.ts';
import { base64ToHex, checkHashes, hashesOf, type StatedHash } from './hashes.ts';
import { checkFunctionName } from './keys.ts';
import type { ArtifactSource, LoadedArtifact } from './loaded-artifact.ts';
import { checkArtifactSize } from './size-limits.ts';
import { checkIsZip } from './zip-contents.ts';

export interface LoadDependencies {
  clients: AwsClients;
  /** Absolute. */
  workspace: string;
  signal?: AbortSignal;
}

/** How many artifacts are read at a time: each is held in memory while it is. */
const readAtOnce = 4;

/**
 * Loads artifacts and proves that their bytes are the ones that inputs, manifest and `artifacts` entry state.
 * Local files are read without any AWS call.
 * @throws UserError that shows every hash that differs, and where each came from
 */
export async function loadArtifacts(source: ArtifactSource, dependencies: LoadDependencies): Promise<LoadedArtifact[]> {
  const { place } = source;
  if (place.kind === 'entries') {
    if (source.function !== undefined && place.entries.length > 1) {
      throw new InputError(
        'function',
        source.function,
        `nothing where artifacts holds ${place.entries.length} functions`,
      );
    }
    return sideBySide(place.entries, (entry) => loadEntry(entry, source, dependencies), readAtOnce);
  }
  const found =
    place.kind === 'file'
      ? await findOnDisk('artifact-path', place.path, dependencies.workspace)
      : await findInStore(place, dependencies);
  return [loadFound(found, source)];
}

/** One element of `artifacts`: its file where there is one in the workspace, else its place in S3. */
async function loadEntry(
  entry: ArtifactEntry,
  source: ArtifactSource,
  dependencies: LoadDependencies,
): Promise<LoadedArtifact> {
  const found = await findEntry(entry, dependencies);
  const loaded: ArtifactEntry = {
    ...entry,
    function: source.function ?? entry.function,
    sizeBytes: found.bytes.length,
  };
  check(found, loaded, source, [{ sha256: entry.sha256, where: `the artifacts entry of ${entry.function}` }]);
  return { entry: loaded, bytes: found.bytes };
}

async function findEntry(entry: ArtifactEntry, dependencies: LoadDependencies): Promise<FoundArtifact> {
  const { artifactPath, s3Bucket, s3Key } = entry;
  const stored = s3Bucket !== null && s3Key !== null ? { bucket: s3Bucket, key: s3Key } : undefined;
  if (artifactPath !== null) {
    const found = await findOnDisk('artifacts', artifactPath, dependencies.workspace, {
      mayBeMissing: stored !== undefined,
    });
    if (found) return found;
  }
  // The entry states the hash already: a manifest would add nothing.
  return findInStore(stored as { bucket: string; key: string }, dependencies, { manifest: false });
}

/** An artifact that no entry describes: its manifest does, as far as it is there. */
function loadFound(found: FoundArtifact, source: ArtifactSource): LoadedArtifact {
  const { manifest } = found;
  const name = source.function ?? manifest?.function ?? source.functionFallback;
  if (name === undefined) {
    throw new InputError(
      'function-name',
      undefined,
      "the function's name",
      `There is no manifest.json beside ${found.where}, which would name it.`,
    );
  }
  const entry: ArtifactEntry = {
    function: checkFunctionName('function-name', name),
    target: manifest?.target ?? (found.where.endsWith('.js') ? 'cloudfront-function' : source.targetFallback),
    runtime: manifest?.runtime ?? null,
    handler: manifest?.handler ?? null,
    eventTypes: manifest?.eventTypes ?? null,
    artifactPath: found.artifactPath,
    manifestPath: manifest ? found.manifestPath : null,
    ...hashesOf(found.bytes),
    sizeBytes: found.bytes.length,
    commit: manifest?.commit ?? null,
    s3Bucket: found.stored?.bucket ?? null,
    s3Key: found.stored?.key ?? null,
    hashKey: found.stored?.hashKey ?? null,
    associations: null,
  };
  if (source.expectedTarget !== undefined && source.expectedTarget !== entry.target) {
    const expected = `${entry.target}, which ${found.where} was built for`;
    throw new InputError('target', source.expectedTarget, expected, 'Build it for the target that it is to have.');
  }
  check(found, entry, source, []);
  return { entry, bytes: found.bytes };
}

function check(found: FoundArtifact, entry: ArtifactEntry, source: ArtifactSource, stated: StatedHash[]): void {
  checkArtifactSize(entry.target, found.bytes.length, found.where);
  if (entry.target !== 'cloudfront-function') checkIsZip(found.bytes, found.where);
  const { expectedSha256, expectedCodeSha256 } = source;
  const codeHex = expectedCodeSha256 === undefined ? undefined : base64ToHex(expectedCodeSha256);
  if (expectedCodeSha256 !== undefined && codeHex === undefined) {
    throw new InputError('code-sha256', expectedCodeSha256, 'a SHA-256 in base64 (44 characters)');
  }
  checkHashes(entry.function, found.where, hashesOf(found.bytes).sha256, [
    { sha256: expectedSha256?.toLowerCase(), where: 'the input sha256' },
    { sha256: codeHex, where: 'the input code-sha256' },
    ...stated,
    ...found.stated,
  ]);
}
