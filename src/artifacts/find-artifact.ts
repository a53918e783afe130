import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { AwsClients } from '../aws/clients.ts';
import { type S3Place, s3Uri } from '../aws/s3-names.ts';
import { readObject } from '../aws/s3-objects.ts';
import { InputError, messageOf, quoted, UserError } from '../kit/errors.ts';
import { resolveInside, workspacePath } from '../kit/paths.ts';
import { base64ToHex, type StatedHash } from './hashes.ts';
import { hashKeyOf, manifestKeyOf, sha256InKey } from './keys.ts';
import { parseManifest, type ReadManifest } from './manifest-json.ts';
import { maximumArtifactBytes, tooLarge } from './size-limits.ts';

/** An artifact's bytes, and all that lies beside them; nothing compared yet. */
export interface FoundArtifact {
  bytes: Uint8Array;
  /** Path from the workspace or S3 URI, for messages. */
  where: string;
  manifest: ReadManifest | null;
  /** From the workspace; null for S3. */
  artifactPath: string | null;
  manifestPath: string | null;
  /** Null for a file. `hashKey` is null where there is no such object. */
  stored: (S3Place & { hashKey: string | null }) | null;
  /** What lies beside the bytes says this about their hash. */
  stated: StatedHash[];
}

/**
 * A file in the workspace with the `manifest.json` beside it, if there is one.
 * @returns null only where it may be missing and is
 */
export async function findOnDisk(
  input: string,
  value: string,
  workspace: string,
  options: { mayBeMissing: boolean },
): Promise<FoundArtifact | null>;
export async function findOnDisk(input: string, value: string, workspace: string): Promise<FoundArtifact>;
export async function findOnDisk(
  input: string,
  value: string,
  workspace: string,
  options = { mayBeMissing: false },
): Promise<FoundArtifact | null> {
  const absolute = await resolveInside(input, value, workspace, workspace);
  const bytes = await readWhole(input, value, absolute, options.mayBeMissing);
  if (!bytes) return null;
  const where = workspacePath(workspace, absolute);
  const manifestFile = path.join(path.dirname(absolute), 'manifest.json');
  const manifestPath = workspacePath(workspace, manifestFile);
  const text = await readIfThere(manifestFile);
  const manifest = text === null ? null : parseManifest(text, manifestPath);
  return {
    bytes,
    where,
    manifest,
    artifactPath: where,
    manifestPath,
    stored: null,
    stated: [{ sha256: manifest?.sha256, where: manifestPath }],
  };
}

async function readWhole(
  input: string,
  value: string,
  absolute: string,
  mayBeMissing: boolean,
): Promise<Uint8Array | null> {
  const expected = "the path of a code.zip or code.js (build-lambda's output 'artifact-path')";
  const found = await stat(absolute).catch(() => null);
  if (!found) {
    if (mayBeMissing) return null;
    throw new InputError(
      input,
      value,
      expected,
      'There is no such file; was it built in this job, or downloaded into it?',
    );
  }
  if (!found.isFile()) throw new InputError(input, value, expected, 'That is not a file.');
  if (found.size > maximumArtifactBytes) throw tooLarge(value, found.size, 'lambda-edge');
  try {
    return await readFile(absolute);
  } catch (error) {
    throw new InputError(input, value, expected, `It cannot be read: ${messageOf(error)}.`);
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * An object in S3 with the `manifest.json` beside it, if there is one, else the hash object.
 * @param options `manifest: false` where the hash is known already; `advice` says what to do where there is no such object
 */
export async function findInStore(
  place: S3Place,
  { clients, signal }: { clients: AwsClients; signal?: AbortSignal },
  options: { manifest: boolean; advice?: string } = { manifest: true },
): Promise<FoundArtifact> {
  const s3 = await clients.s3();
  const where = s3Uri(place);
  const read = async (key: string, maximumBytes: number) =>
    readObject(
      s3,
      { bucket: place.bucket, key },
      { doing: `reading ${s3Uri({ ...place, key })}`, maximumBytes, ...(signal ? { signal } : {}) },
    );
  const code = await read(place.key, maximumArtifactBytes);
  if (!code) throw missing(place, options.advice);
  const manifestKey = manifestKeyOf(place.key);
  const hashKey = hashKeyOf(place.key);
  const manifestObject = options.manifest ? await read(manifestKey, 16 * 1024 * 1024) : null;
  const manifestWhere = s3Uri({ ...place, key: manifestKey });
  const hashWhere = s3Uri({ ...place, key: hashKey });
  const manifest = manifestObject ? parseManifest(textOf(manifestObject.bytes), manifestWhere) : null;
  const hashObject = options.manifest && !manifest ? await read(hashKey, 1024) : null;
  const stated: StatedHash[] = [
    { sha256: sha256InKey(place.key), where: `the key ${place.key}` },
    { sha256: manifest?.sha256, where: manifestWhere },
    { sha256: hashObject ? hashIn(hashObject.bytes, hashWhere) : undefined, where: hashWhere },
  ];
  const hasHash = manifest !== null || hashObject !== null;
  return {
    bytes: code.bytes,
    where,
    manifest,
    artifactPath: null,
    manifestPath: null,
    stored: { bucket: place.bucket, key: place.key, hashKey: hasHash ? hashKey : null },
    stated,
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function hashIn(bytes: Uint8Array, where: string): string {
  const text = textOf(bytes).trim();
  const hex = base64ToHex(text);
  if (hex !== undefined) return hex;
  throw new UserError('Hash not understood', `${where} holds ${quoted(text)}, expected a SHA-256 in base64.`);
}

function missing(
  place: S3Place,
  advice = 'Give s3-bucket and s3-key as upload-artifact-hash put them out.',
): UserError {
  return new UserError('Artifact not found', `There is no object ${s3Uri(place)}. ${advice}`);
}
