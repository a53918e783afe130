import { decodePercent } from '../protocol/percent.ts';
import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { bucketOf } from './buckets.ts';
import { evaluateRead, evaluateWrite } from './conditions.ts';
import { s3Errors } from './errors.ts';
import { verifyBody } from './object-checksums.ts';
import { describeWrite, headersOf, tagsOf, versionMember } from './object-headers.ts';
import { versionOf } from './read-objects.ts';
import {
  addVersion,
  type Bucket,
  etagOf,
  newVersionId,
  type ObjectVersion,
  removeVersion,
  type S3Store,
  wholeSecond,
} from './store.ts';

/** @param now milliseconds since the epoch */
export function writeOperations(store: S3Store, now: () => number): Record<string, OperationHandler> {
  return {
    async PutObject(call) {
      const { input } = call;
      bucketOf(store, call);
      requireKey(input.Key);
      const checksum = await verifyBody(call);
      // From here to the write nothing waits, so that of two conditional writes only one is first.
      const bucket = bucketOf(store, call);
      evaluateWrite(input, bucket, input.Key);
      const version: ObjectVersion = {
        versionId: newVersionId(bucket),
        deleteMarker: false,
        body: call.rawBody,
        etag: etagOf(call.rawBody),
        modifiedAt: wholeSecond(now()),
        headers: headersOf(call),
        metadata: input.Metadata ?? {},
        checksum,
        tags: tagsOf(input.Tagging),
        partSizes: [],
      };
      addVersion(bucket, input.Key, version);
      return { output: describeWrite(bucket, version) };
    },
    CopyObject: (call) => copy(store, call, now()),
    DeleteObject(call) {
      const bucket = bucketOf(store, call);
      const { Key, VersionId, IfMatch } = call.input;
      if (IfMatch !== undefined) {
        evaluateWrite({ IfMatch }, bucket, Key);
      }
      return { output: deleteObject(bucket, Key, VersionId, now()) };
    },
    DeleteObjects: (call) => deleteObjects(store, call, now),
  };
}

/** A key has 1 to 1,024 bytes. */
export function requireKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > 1024) {
    throw new ServiceError(400, 'KeyTooLongError', 'Your key is too long', { Size: size, MaxSizeAllowed: 1024 });
  }
}

/** With versioning a delete without a version id adds a marker; everything else takes bytes away. */
function deleteObject(
  bucket: Bucket,
  key: string,
  versionId: string | undefined,
  now: number,
): Record<string, unknown> {
  if (versionId !== undefined) {
    const version = bucket.objects.get(key)?.find((candidate) => candidate.versionId === versionId);
    removeVersion(bucket, key, versionId);
    return { VersionId: versionId, ...(version?.deleteMarker ? { DeleteMarker: true } : {}) };
  }
  if (bucket.versioning === undefined) {
    bucket.objects.delete(key);
    return {};
  }
  const marker: ObjectVersion = {
    versionId: newVersionId(bucket),
    deleteMarker: true,
    body: Buffer.alloc(0),
    etag: '',
    modifiedAt: wholeSecond(now),
    headers: {},
    metadata: {},
    checksum: undefined,
    tags: {},
    partSizes: [],
  };
  addVersion(bucket, key, marker);
  return { DeleteMarker: true, VersionId: marker.versionId };
}

async function deleteObjects(store: S3Store, call: ServiceCall, now: () => number): Promise<ServiceReply> {
  bucketOf(store, call);
  await verifyBody(call);
  const bucket = bucketOf(store, call);
  const objects: { Key: string; VersionId?: string; ETag?: string }[] = call.input.Delete?.Objects ?? [];
  if (objects.length === 0 || objects.length > 1000) {
    throw new ServiceError(
      400,
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  }
  const Deleted: Record<string, unknown>[] = [];
  const Errors: Record<string, unknown>[] = [];
  for (const { Key, VersionId, ETag } of objects) {
    try {
      if (ETag !== undefined) {
        evaluateWrite({ IfMatch: ETag }, bucket, Key);
      }
      const result = deleteObject(bucket, Key, VersionId, now());
      const marker = result.DeleteMarker ? { DeleteMarker: true, DeleteMarkerVersionId: result.VersionId } : {};
      Deleted.push({ Key, ...(VersionId === undefined ? {} : { VersionId }), ...marker });
    } catch (thrown) {
      if (!(thrown instanceof ServiceError)) {
        throw thrown;
      }
      Errors.push({ Key, VersionId, Code: thrown.code, Message: thrown.message });
    }
  }
  return { output: { Deleted: call.input.Delete.Quiet ? [] : Deleted, Errors } };
}

/** A copy's source: the object that `x-amz-copy-source` names, after its conditions. */
export function copySourceOf(
  store: S3Store,
  call: ServiceCall,
): { bucket: Bucket; key: string; version: ObjectVersion } {
  const { input } = call;
  const [path = '', search = ''] = String(input.CopySource).split('?');
  const [, name, key] = /^\/?([^/]+)\/(.+)$/s.exec(path) ?? [];
  if (name === undefined || key === undefined) {
    throw s3Errors.invalidArgument(
      'x-amz-copy-source',
      input.CopySource,
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    );
  }
  const bucket = store.get(decodePercent(name));
  if (!bucket) {
    throw s3Errors.noSuchBucket(decodePercent(name));
  }
  const decodedKey = decodePercent(key);
  const version = versionOf(bucket, decodedKey, new URLSearchParams(search).get('versionId') ?? undefined);
  const conditions = {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  };
  if (evaluateRead(conditions, version) === 'not-modified') {
    throw s3Errors.preconditionFailed('x-amz-copy-source-If-None-Match');
  }
  return { bucket, key: decodedKey, version };
}

function copy(store: S3Store, call: ServiceCall, now: number): ServiceReply {
  const { input } = call;
  const bucket = bucketOf(store, call);
  const source = copySourceOf(store, call);
  const replaces = input.MetadataDirective === 'REPLACE';
  const toItself =
    source.bucket === bucket && source.key === input.Key && source.version === bucket.objects.get(input.Key)?.[0];
  if (toItself && !replaces && !input.StorageClass && !input.ServerSideEncryption && !input.WebsiteRedirectLocation) {
    throw s3Errors.invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  requireKey(input.Key);
  evaluateWrite(input, bucket, input.Key);
  const given = headersOf(call);
  const { StorageClass, ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = given;
  const place = { StorageClass, ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation };
  const version: ObjectVersion = {
    ...source.version,
    versionId: newVersionId(bucket),
    etag: etagOf(source.version.body),
    modifiedAt: wholeSecond(now),
    headers: replaces ? given : { ...source.version.headers, ...place },
    metadata: replaces ? (input.Metadata ?? {}) : source.version.metadata,
    tags: input.TaggingDirective === 'REPLACE' ? tagsOf(input.Tagging) : source.version.tags,
    partSizes: [],
  };
  addVersion(bucket, input.Key, version);
  const { ETag, VersionId: _, ServerSideEncryption: encryption, ...checksum } = describeWrite(bucket, version);
  return {
    output: {
      CopyObjectResult: { ETag, LastModified: new Date(version.modifiedAt), ...checksum },
      CopySourceVersionId: versionMember(source.bucket, source.version).VersionId,
      ServerSideEncryption: encryption,
      ...versionMember(bucket, version),
    },
  };
}
