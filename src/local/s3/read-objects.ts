import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { bucketOf } from './buckets.ts';
import { evaluateRead } from './conditions.ts';
import { s3Errors } from './errors.ts';
import { checksumMembers } from './object-checksums.ts';
import { describeVersion, versionMember } from './object-headers.ts';
import { type ByteRange, parseRange } from './ranges.ts';
import type { Bucket, ObjectVersion, S3Store } from './store.ts';

/** The version that a call reads: the one it names, else the newest. */
export function versionOf(bucket: Bucket, key: string, versionId: string | undefined): ObjectVersion {
  const versions = bucket.objects.get(key) ?? [];
  if (versionId === undefined) {
    const [newest] = versions;
    if (!newest || newest.deleteMarker) {
      const error = s3Errors.noSuchKey(key);
      throw newest ? withDeleteMarker(error, newest) : error;
    }
    return newest;
  }
  const version = versions.find((candidate) => candidate.versionId === versionId);
  if (!version) {
    throw s3Errors.noSuchVersion(key, versionId);
  }
  if (version.deleteMarker) {
    throw withDeleteMarker(
      new ServiceError(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
        Method: 'GET',
        ResourceType: 'DeleteMarker',
      }),
      version,
    );
  }
  return version;
}

function withDeleteMarker(error: ServiceError, { versionId }: ObjectVersion): ServiceError {
  Object.assign(error.headers, { 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionId });
  return error;
}

export function readOperations(store: S3Store): Record<string, OperationHandler> {
  return {
    GetObject: (call) => read(store, call, true),
    HeadObject: (call) => read(store, call, false),
    GetObjectTagging(call) {
      const bucket = bucketOf(store, call);
      const version = versionOf(bucket, call.input.Key, call.input.VersionId);
      const TagSet = Object.entries(version.tags).map(([Key, Value]) => ({ Key, Value }));
      return { output: { TagSet, ...versionMember(bucket, version) } };
    },
    PutObjectTagging(call) {
      const bucket = bucketOf(store, call);
      const version = versionOf(bucket, call.input.Key, call.input.VersionId);
      const tags: { Key: string; Value: string }[] = call.input.Tagging?.TagSet ?? [];
      version.tags = Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
      return { output: versionMember(bucket, version) };
    },
    DeleteObjectTagging(call) {
      const bucket = bucketOf(store, call);
      const version = versionOf(bucket, call.input.Key, call.input.VersionId);
      version.tags = {};
      return { output: versionMember(bucket, version) };
    },
    GetObjectAttributes(call) {
      const bucket = bucketOf(store, call);
      const version = versionOf(bucket, call.input.Key, call.input.VersionId);
      const wanted = new Set<string>((call.input.ObjectAttributes ?? []).flatMap((name: string) => name.split(',')));
      return {
        output: {
          LastModified: new Date(version.modifiedAt),
          ...versionMember(bucket, version),
          ...(wanted.has('ETag') ? { ETag: version.etag.replaceAll('"', '') } : {}),
          ...(wanted.has('Checksum') ? { Checksum: checksumMembers(version.checksum) } : {}),
          ...(wanted.has('ObjectSize') ? { ObjectSize: version.body.length } : {}),
          ...(wanted.has('StorageClass') ? { StorageClass: version.headers.StorageClass ?? 'STANDARD' } : {}),
        },
      };
    },
  };
}

function read(store: S3Store, call: ServiceCall, withBody: boolean): ServiceReply {
  const { input } = call;
  const bucket = bucketOf(store, call);
  const version = versionOf(bucket, input.Key, input.VersionId);
  const described = describeVersion(bucket, version);
  if (evaluateRead(input, version) === 'not-modified') {
    const { ETag, LastModified, VersionId, CacheControl } = described;
    return { status: 304, output: { ETag, LastModified, VersionId, CacheControl } };
  }
  const range =
    input.PartNumber === undefined
      ? parseRange(input.Range, version.body.length)
      : rangeOfPart(version, input.PartNumber);
  const body = range ? version.body.subarray(range.first, range.last + 1) : version.body;
  const output = {
    ...described,
    ...overrides(input),
    ContentLength: body.length,
    ...(range ? { ContentRange: `bytes ${range.first}-${range.last}/${version.body.length}` } : {}),
    // S3 gives the checksum of the whole, which says nothing about a part of it.
    ...(input.ChecksumMode === 'ENABLED' && !range ? checksumMembers(version.checksum) : {}),
    ...(withBody ? { Body: body } : {}),
  };
  return { status: range ? 206 : 200, output };
}

function rangeOfPart(version: ObjectVersion, part: number): ByteRange | undefined {
  const sizes = version.partSizes.length > 0 ? version.partSizes : [version.body.length];
  const size = sizes[part - 1];
  if (size === undefined) {
    throw new ServiceError(416, 'InvalidPartNumber', 'The requested partnumber is not satisfiable');
  }
  if (size === 0) {
    return undefined;
  }
  const first = sizes.slice(0, part - 1).reduce((sum, length) => sum + length, 0);
  return { first, last: first + size - 1 };
}

/** The `response-...` parameters of a Get. */
function overrides(input: ServiceCall['input']): Record<string, unknown> {
  const names = ['CacheControl', 'ContentDisposition', 'ContentEncoding', 'ContentLanguage', 'ContentType', 'Expires'];
  return Object.fromEntries(
    names.filter((name) => input[`Response${name}`] !== undefined).map((name) => [name, input[`Response${name}`]]),
  );
}
