import type { ServiceCall } from '../service.ts';
import { checksumMembers } from './object-checksums.ts';
import type { Bucket, ObjectHeaders, ObjectVersion } from './store.ts';

/** The headers that a Put, Copy or CreateMultipartUpload gives an object. */
export function headersOf({ input, headers }: ServiceCall): ObjectHeaders {
  return {
    CacheControl: input.CacheControl,
    ContentDisposition: input.ContentDisposition,
    // Read after the aws-chunked framing was taken off.
    ContentEncoding: headers['content-encoding'],
    ContentLanguage: input.ContentLanguage,
    ContentType: input.ContentType ?? 'binary/octet-stream',
    Expires: input.Expires?.toISOString(),
    WebsiteRedirectLocation: input.WebsiteRedirectLocation,
    StorageClass: input.StorageClass,
    ServerSideEncryption: input.ServerSideEncryption ?? 'AES256',
    SSEKMSKeyId: input.SSEKMSKeyId,
    BucketKeyEnabled: input.BucketKeyEnabled,
  };
}

/** Tags of an `x-amz-tagging` header: `name=value&name=value`. */
export function tagsOf(tagging: string | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(tagging ?? ''));
}

/** What a Get and a Head show of a version, as output members. */
export function describeVersion(bucket: Bucket, version: ObjectVersion): Record<string, unknown> {
  const { Expires, StorageClass, ...headers } = version.headers;
  const tagCount = Object.keys(version.tags).length;
  return {
    ...headers,
    AcceptRanges: 'bytes',
    ETag: version.etag,
    LastModified: new Date(version.modifiedAt),
    Metadata: version.metadata,
    ...(Expires === undefined ? {} : { Expires: new Date(Expires) }),
    // S3 leaves STANDARD out.
    ...(StorageClass === undefined || StorageClass === 'STANDARD' ? {} : { StorageClass }),
    ...(tagCount > 0 ? { TagCount: tagCount } : {}),
    ...(version.partSizes.length > 0 ? { PartsCount: version.partSizes.length } : {}),
    ...versionMember(bucket, version),
  };
}

/** `VersionId`, which S3 shows in buckets that have had versioning. */
export function versionMember(bucket: Bucket, { versionId }: { versionId: string }): { VersionId?: string } {
  return bucket.versioning === undefined ? {} : { VersionId: versionId };
}

/** What the answer to a write shows. */
export function describeWrite(bucket: Bucket, version: ObjectVersion): Record<string, unknown> {
  const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = version.headers;
  return {
    ETag: version.etag,
    ...checksumMembers(version.checksum),
    ...versionMember(bucket, version),
    ServerSideEncryption,
    SSEKMSKeyId,
    BucketKeyEnabled,
  };
}
