import { besideKey, joinKey } from '../aws/s3-names.ts';
import type { Target } from '../edge/vocabulary.ts';
import { functionNamePattern } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';

/** The three objects of a stored artifact. */
export interface ArtifactKeys {
  code: string;
  /** The base64 hash and a newline, for Terraform's `source_code_hash`. */
  hash: string;
  manifest: string;
}

export interface StoredArtifact {
  prefix: string;
  /** Without a stage's prefix. */
  function: string;
  target: Target;
}

/** `code.zip`, or `code.js` for a CloudFront Function. */
export function codeFileName(target: Target): 'code.zip' | 'code.js' {
  return target === 'cloudfront-function' ? 'code.js' : 'code.zip';
}

/** `<prefix>/<function>/sha256/<hex>/code.zip` and what lies beside it. */
export function artifactKeys(artifact: StoredArtifact, sha256: string): ArtifactKeys {
  return keysIn(joinKey(artifact.prefix, artifact.function, 'sha256', sha256), artifact.target);
}

/** `<prefix>/<function>/<version>/code.zip` and what lies beside it. */
export function labelKeys(artifact: StoredArtifact, version: string): ArtifactKeys {
  return keysIn(joinKey(artifact.prefix, artifact.function, version), artifact.target);
}

function keysIn(folder: string, target: Target): ArtifactKeys {
  const code = `${folder}/${codeFileName(target)}`;
  return { code, hash: hashKeyOf(code), manifest: manifestKeyOf(code) };
}

/** `code.zip.base64sha256`; for `code.js` too, Terraform reads one name. */
export function hashKeyOf(codeKey: string): string {
  return besideKey(codeKey, 'code.zip.base64sha256');
}

export function manifestKeyOf(codeKey: string): string {
  return besideKey(codeKey, 'manifest.json');
}

/** The hash that a key names (`.../sha256/<hex>/code.zip`), or undefined. */
export function sha256InKey(key: string): string | undefined {
  return /(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
}

/** A label becomes a folder beside `sha256` and `stages`, which are taken. */
export function checkVersionLabel(version: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version) && version !== 'sha256' && version !== 'stages')
    return version;
  throw new InputError(
    'version',
    version,
    "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages",
  );
}

/** A prefix as part of keys: no empty, `.` or `..` part, which clients and consoles fold away. @returns it without outer slashes */
export function checkPrefix(input: string, prefix: string): string {
  const trimmed = prefix.replace(/^\/+|\/+$/g, '');
  const parts = trimmed === '' ? [] : trimmed.split('/');
  const usable = parts.every((part) => /^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part) && part !== '.' && part !== '..');
  if (usable && trimmed.length <= 512) return trimmed;
  throw new InputError(
    input,
    prefix,
    "folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters",
  );
}

/** A bucket's name as S3 allows it: Amazon S3 User Guide, General purpose bucket naming rules. */
export function checkBucketName(input: string, bucket: string): string {
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !bucket.includes('..')) return bucket;
  throw new InputError(
    input,
    bucket,
    "a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'",
    'Give the name alone, not its ARN or URL.',
  );
}

/** A function's own name, which becomes part of keys. */
export function checkFunctionName(input: string, name: string): string {
  if (functionNamePattern.test(name)) return name;
  throw new InputError(input, name, 'letters, digits, - and _, at most 64');
}
