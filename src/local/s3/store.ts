import { createHash, randomBytes } from 'node:crypto';
import type { ChecksumAlgorithm } from '../protocol/checksums.ts';

/** A checksum that S3 keeps with an object. */
export interface StoredChecksum {
  algorithm: ChecksumAlgorithm;
  /** Base64; for a composite one followed by `-` and the number of parts. */
  value: string;
  type: 'FULL_OBJECT' | 'COMPOSITE';
}

/** The headers that travel with an object, by the SDK's member names. */
export interface ObjectHeaders {
  CacheControl?: string;
  ContentDisposition?: string;
  ContentEncoding?: string;
  ContentLanguage?: string;
  ContentType?: string;
  /** ISO 8601. */
  Expires?: string;
  WebsiteRedirectLocation?: string;
  StorageClass?: string;
  ServerSideEncryption?: string;
  SSEKMSKeyId?: string;
  BucketKeyEnabled?: boolean;
}

/** One version of an object. */
export interface ObjectVersion {
  /** `null` for one written while versioning was off. */
  versionId: string;
  deleteMarker: boolean;
  body: Buffer;
  /** In double quotes. */
  etag: string;
  /** Milliseconds since the epoch, a whole second as S3 keeps it. */
  modifiedAt: number;
  headers: ObjectHeaders;
  metadata: Record<string, string>;
  checksum: StoredChecksum | undefined;
  tags: Record<string, string>;
  /** Sizes of its parts in bytes where it was uploaded in parts. */
  partSizes: number[];
}

/** One part of an upload in progress. */
export interface UploadedPart {
  body: Buffer;
  etag: string;
  checksum: string | undefined;
  modifiedAt: number;
}

/** A multipart upload in progress. */
export interface Upload {
  id: string;
  key: string;
  startedAt: number;
  headers: ObjectHeaders;
  metadata: Record<string, string>;
  tags: Record<string, string>;
  checksumAlgorithm: ChecksumAlgorithm;
  checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  parts: Map<number, UploadedPart>;
}

export interface Bucket {
  name: string;
  region: string;
  createdAt: number;
  versioning: 'Enabled' | 'Suspended' | undefined;
  /** Policy, lifecycle and the like, as they were sent, by the name of their sub-resource. */
  settings: Map<string, string>;
  /** By key; newest version first, never empty. */
  objects: Map<string, ObjectVersion[]>;
  uploads: Map<string, Upload>;
}

/** Everything that S3 holds, by bucket name. */
export type S3Store = Map<string, Bucket>;

/** A new version's id: `null` while the bucket's versioning is not enabled. */
export function newVersionId(bucket: Bucket): string {
  return bucket.versioning === 'Enabled' ? randomBytes(24).toString('base64url') : 'null';
}

/** Makes a version the newest of its key, in place of the one with the same id. */
export function addVersion(bucket: Bucket, key: string, version: ObjectVersion): void {
  const others = (bucket.objects.get(key) ?? []).filter((other) => other.versionId !== version.versionId);
  bucket.objects.set(key, [version, ...others]);
}

/** Takes one version away for good. */
export function removeVersion(bucket: Bucket, key: string, versionId: string): void {
  const left = (bucket.objects.get(key) ?? []).filter((version) => version.versionId !== versionId);
  if (left.length === 0) {
    bucket.objects.delete(key);
  } else {
    bucket.objects.set(key, left);
  }
}

/** The version that a read without a version id sees; undefined where the newest is a delete marker. */
export function currentVersion(bucket: Bucket, key: string): ObjectVersion | undefined {
  const newest = bucket.objects.get(key)?.[0];
  return newest?.deleteMarker ? undefined : newest;
}

/** An object's ETag: its MD5 in quotes. */
export function etagOf(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

/** S3 keeps times to the second. */
export function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
