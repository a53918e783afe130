import { isAborted } from '../aws/call.ts';
import type { AwsClients } from '../aws/clients.ts';
import { s3Uri } from '../aws/s3-names.ts';
import { UserError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import type { ArtifactEntry } from './entry.ts';
import { checkHashes, hashesOf } from './hashes.ts';
import {
  type ArtifactKeys,
  artifactKeys,
  checkBucketName,
  checkFunctionName,
  checkPrefix,
  checkVersionLabel,
  labelKeys,
} from './keys.ts';
import type { LoadedArtifact } from './loaded-artifact.ts';
import { findStored, putOnce } from './put-once.ts';
import { checkArtifactSize } from './size-limits.ts';
import { objectsOf, type StoredSet } from './stored-set.ts';
import { checkIsZip } from './zip-contents.ts';

export interface UploadRequest {
  artifacts: LoadedArtifact[];
  bucket: string;
  /** Loses its outer slashes; may be empty. */
  prefix: string;
  /** A label: also stored under `<prefix>/<function>/<version>/`. */
  version: string | null;
  kmsKeyId: string | null;
  /** Reads, writes nothing. */
  dryRun: boolean;
}

export interface UploadDependencies {
  clients: AwsClients;
  log: Logger;
  signal?: AbortSignal;
}

/** What became of one artifact. */
export interface UploadResult {
  /** The artifact's entry with its place in S3. */
  entry: ArtifactEntry & { s3Bucket: string; s3Key: string; hashKey: string };
  /** The code was stored by this call; false when it was there, and in a dry run. */
  uploaded: boolean;
  /** Keys of code that this call stored, or in a dry run would store: the hash's and the label's. */
  written: string[];
  /** Of the code under its hash; null where it is not stored yet or the bucket has no versioning. */
  s3VersionId: string | null;
  /** The label's code, null without `version`. */
  labelKey: string | null;
}

/** The entry with the place that the code gets under its hash, whether it is stored there yet or not. */
export function withStoredPlace(
  entry: ArtifactEntry,
  { bucket, prefix }: Pick<UploadRequest, 'bucket' | 'prefix'>,
): UploadResult['entry'] {
  const keys = artifactKeys({ prefix, function: entry.function, target: entry.target }, entry.sha256);
  return { ...entry, s3Bucket: bucket, s3Key: keys.code, hashKey: keys.hash };
}

/** How many artifacts are stored at a time. */
const uploadsAtOnce = 4;

/**
 * Stores artifacts under their hashes, and under a label where one is given: hash object, manifest, and the code last, so that its presence
 * proves all three. The same name never gets other bytes. What is there costs one call and no write; what a stopped run left is completed.
 * Results are in the order of the artifacts.
 */
export async function uploadArtifacts(
  request: UploadRequest,
  dependencies: UploadDependencies,
): Promise<UploadResult[]> {
  checkRequest(request);
  const stored: string[] = [];
  try {
    return await sideBySide(
      request.artifacts,
      async (artifact) => {
        const result = await uploadOne(artifact, request, dependencies);
        stored.push(artifact.entry.function);
        return result;
      },
      uploadsAtOnce,
    );
  } catch (error) {
    throw isAborted(error) ? stopped(request, stored, error) : error;
  }
}

/** All that can be refused before AWS is called. */
function checkRequest({ artifacts, bucket, prefix, version }: UploadRequest): void {
  checkBucketName('bucket', bucket);
  checkPrefix('prefix', prefix);
  if (version !== null) checkVersionLabel(version);
  for (const { entry, bytes } of artifacts) {
    const where = entry.artifactPath ?? entry.function;
    checkFunctionName('function-name', entry.function);
    checkArtifactSize(entry.target, bytes.length, where);
    if (entry.target !== 'cloudfront-function') checkIsZip(bytes, where);
    checkHashes(entry.function, where, hashesOf(bytes).sha256, [
      { sha256: entry.sha256, where: `the artifacts entry of ${entry.function}` },
    ]);
  }
}

async function uploadOne(
  artifact: LoadedArtifact,
  request: UploadRequest,
  dependencies: UploadDependencies,
): Promise<UploadResult> {
  const { entry } = artifact;
  const place = { prefix: request.prefix, function: entry.function, target: entry.target };
  const keys = artifactKeys(place, entry.sha256);
  const label = request.version === null ? null : labelKeys(place, request.version);
  // The label first: it alone can be taken by other bytes, and then nothing is stored.
  const labelled = label ? await storeUnder(label, artifact, request, dependencies) : null;
  const hashed = await storeUnder(keys, artifact, request, dependencies);
  const written = [hashed.missing ? keys.code : null, labelled?.missing ? (label?.code ?? null) : null];
  return {
    entry: withStoredPlace(entry, request),
    uploaded: hashed.missing && !request.dryRun,
    written: written.filter((key) => key !== null),
    s3VersionId: hashed.versionId,
    labelKey: label?.code ?? null,
  };
}

/** `missing`: this call stored the code, or in a dry run would. */
async function storeUnder(
  keys: ArtifactKeys,
  artifact: LoadedArtifact,
  request: UploadRequest,
  { clients, log, signal }: UploadDependencies,
): Promise<{ missing: boolean; versionId: string | null }> {
  const s3 = await clients.s3();
  const set: StoredSet = { keys, bucket: request.bucket, artifact, kmsKeyId: request.kmsKeyId };
  const { code, hash, manifest } = objectsOf(set);
  const uri = s3Uri(code.place);
  const there = await findStored(s3, code, signal);
  if (there) {
    log.info(`${artifact.entry.function}: ${uri} is there already, with the same bytes`);
    return { missing: false, versionId: there.versionId };
  }
  if (request.dryRun) {
    await findStored(s3, hash, signal);
    log.info(`${artifact.entry.function}: would store ${code.bytes.length} bytes as ${uri}`);
    return { missing: true, versionId: null };
  }
  await putOnce(s3, hash, signal);
  await putOnce(s3, await manifest(), signal);
  const { created, versionId } = await putOnce(s3, code, signal);
  log.info(
    created
      ? `${artifact.entry.function}: stored ${code.bytes.length} bytes as ${uri}`
      : `${artifact.entry.function}: another run has just stored the same bytes as ${uri}`,
  );
  return { missing: created, versionId };
}

/** Stopped by a signal: what is true now. */
function stopped({ artifacts, bucket }: UploadRequest, stored: string[], cause: unknown): UserError {
  const open = artifacts.map(({ entry }) => entry.function).filter((name) => !stored.includes(name));
  return new UserError(
    'Upload stopped',
    `The upload to ${bucket} was stopped. Whole: ${stored.join(', ') || 'none'}; not finished: ${open.join(', ')}. An artifact counts only once its code is there, and the same run again completes it.`,
    { cause },
  );
}
