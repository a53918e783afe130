import type { Clock } from '../../kit/clock.ts';
import type { OriginObjects, Service } from '../service.ts';
import { bucketSettingOperations } from './bucket-settings.ts';
import { bucketOperations } from './buckets.ts';
import { listingOperations } from './listing.ts';
import { multipartOperations } from './multipart.ts';
import { readOperations } from './read-objects.ts';
import { s3Snapshot } from './snapshot.ts';
import { currentVersion, type ObjectVersion, type S3Store } from './store.ts';
import { writeOperations } from './write-objects.ts';

/** What Lambda's side needs of S3. */
export interface CodeObjects {
  /** The region of a bucket; undefined when there is none of that name. */
  regionOf(bucket: string): string | undefined;
  /** The bytes of an object, or of one of its versions. */
  readVersion(bucket: string, key: string, versionId: string | undefined): Buffer | undefined;
}

/** What there is in the buckets. */
export interface ListedObjects {
  buckets(): string[];
  /** Of the objects that are there now. */
  keys(bucket: string): string[];
}

/** S3, with what the other services of the local edge read from it. */
export type S3Service = Service & OriginObjects & CodeObjects & ListedObjects;

export function createS3Service({ clock }: { clock: Clock }): S3Service {
  const store: S3Store = new Map();
  const now = () => clock.now();
  return {
    name: 's3',
    operations: {
      ...bucketOperations(store, now),
      ...bucketSettingOperations(store),
      ...readOperations(store),
      ...writeOperations(store, now),
      ...listingOperations(store),
      ...multipartOperations(store, now),
    },
    snapshot: s3Snapshot(store),
    read(bucketName, key) {
      const bucket = store.get(bucketName);
      const version = bucket && currentVersion(bucket, key);
      return version && { body: version.body, headers: originHeaders(version) };
    },
    buckets: () => [...store.keys()],
    keys(bucketName) {
      const bucket = store.get(bucketName);
      return bucket ? [...bucket.objects.keys()].filter((key) => currentVersion(bucket, key)) : [];
    },
    policyOf: (bucketName) => store.get(bucketName)?.settings.get('PutBucketPolicy'),
    regionOf: (bucketName) => store.get(bucketName)?.region,
    readVersion(bucketName, key, versionId) {
      const bucket = store.get(bucketName);
      if (!bucket || versionId === undefined) {
        return bucket && currentVersion(bucket, key)?.body;
      }
      return bucket.objects.get(key)?.find((version) => version.versionId === versionId && !version.deleteMarker)?.body;
    },
  };
}

function originHeaders(version: ObjectVersion): Record<string, string> {
  const { headers } = version;
  const named: Record<string, string | undefined> = {
    'content-type': headers.ContentType,
    'cache-control': headers.CacheControl,
    'content-disposition': headers.ContentDisposition,
    'content-encoding': headers.ContentEncoding,
    'content-language': headers.ContentLanguage,
    expires: headers.Expires === undefined ? undefined : new Date(headers.Expires).toUTCString(),
    etag: version.etag,
    'last-modified': new Date(version.modifiedAt).toUTCString(),
    'x-amz-server-side-encryption': headers.ServerSideEncryption,
    ...Object.fromEntries(Object.entries(version.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
  };
  return Object.fromEntries(Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
