import type { OperationHandler, ServiceCall, ServiceReply } from '../service.ts';
import { bucketOf } from './buckets.ts';
import { s3Errors } from './errors.ts';
import { listedChecksum } from './object-checksums.ts';
import { currentVersion, type ObjectVersion, type S3Store } from './store.ts';

/** Keys and common prefixes of one page, in the order of their UTF-8 bytes. */
interface Page<T> {
  items: { key: string; item: T }[];
  prefixes: string[];
  /** The last key or common prefix shown where more follow, else undefined. */
  next: string | undefined;
  /** What stands at `next`; undefined for a common prefix. */
  nextItem: T | undefined;
}

const owner = { ID: 'local-edge' };

/** ListObjects, ListObjectsV2 and ListObjectVersions. */
export function listingOperations(store: S3Store): Record<string, OperationHandler> {
  return {
    ListObjects: (call) => listObjects(store, call),
    ListObjectsV2: (call) => listObjectsV2(store, call),
    ListObjectVersions: (call) => listVersions(store, call),
  };
}

function currentObjects(store: S3Store, call: ServiceCall): [string, ObjectVersion][] {
  const bucket = bucketOf(store, call);
  return [...bucket.objects.keys()].flatMap((key): [string, ObjectVersion][] => {
    const version = currentVersion(bucket, key);
    return version ? [[key, version]] : [];
  });
}

/**
 * Cuts a page, grouped at the delimiter; a common prefix that was shown before is not shown again.
 * @param shownBefore whether an earlier page had this key or common prefix
 */
function pageOf<T>(
  entries: [string, T][],
  input: ServiceCall['input'],
  shownBefore: (name: string, item: T) => boolean,
): Page<T> {
  const { Prefix = '', Delimiter = '' } = input;
  const limit = pageSize(input.MaxKeys);
  const page: Page<T> = { items: [], prefixes: [], next: undefined, nextItem: undefined };
  let shown = 0;
  let last = '';
  let lastItem: T | undefined;
  const sorted = entries.filter(([key]) => key.startsWith(Prefix)).sort(([left], [right]) => compareKeys(left, right));
  for (const [key, item] of sorted) {
    const cut = Delimiter === '' ? -1 : key.indexOf(Delimiter, Prefix.length);
    const name = cut < 0 ? key : key.slice(0, cut + Delimiter.length);
    if (shownBefore(name, item) || (cut >= 0 && page.prefixes.at(-1) === name)) {
      continue;
    }
    if (shown === limit) {
      page.next = limit === 0 ? undefined : last;
      page.nextItem = lastItem;
      return page;
    }
    if (cut < 0) {
      page.items.push({ key, item });
    } else {
      page.prefixes.push(name);
    }
    shown += 1;
    last = name;
    lastItem = cut < 0 ? item : undefined;
  }
  return page;
}

/** For listings that go on after a key. */
function upTo(after: string): (name: string) => boolean {
  return (name) => after !== '' && compareKeys(name, after) <= 0;
}

function pageSize(asked: number | undefined): number {
  if (asked !== undefined && asked < 0) {
    throw s3Errors.invalidArgument(
      'max-keys',
      String(asked),
      'Argument maxKeys must be an integer between 0 and 2147483647',
    );
  }
  return Math.min(asked ?? 1000, 1000);
}

function compareKeys(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

function encoder(input: ServiceCall['input']): (text: string) => string {
  return input.EncodingType === 'url'
    ? (text) =>
        encodeURIComponent(text)
          .replaceAll('%2F', '/')
          .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    : (text) => text;
}

function describe(encode: (text: string) => string, key: string, version: ObjectVersion): Record<string, unknown> {
  return {
    Key: encode(key),
    LastModified: new Date(version.modifiedAt),
    ETag: version.etag,
    Size: version.body.length,
    StorageClass: version.headers.StorageClass ?? 'STANDARD',
    ...listedChecksum(version),
  };
}

function common(input: ServiceCall['input'], page: Page<unknown>): Record<string, unknown> {
  const encode = encoder(input);
  return {
    Name: input.Bucket,
    Prefix: encode(input.Prefix ?? ''),
    Delimiter: input.Delimiter === undefined ? undefined : encode(input.Delimiter),
    MaxKeys: pageSize(input.MaxKeys),
    EncodingType: input.EncodingType,
    IsTruncated: page.next !== undefined,
    CommonPrefixes: page.prefixes.map((Prefix) => ({ Prefix: encode(Prefix) })),
  };
}

function listObjects(store: S3Store, call: ServiceCall): ServiceReply {
  const { input } = call;
  const encode = encoder(input);
  const page = pageOf(currentObjects(store, call), input, upTo(input.Marker ?? ''));
  return {
    output: {
      ...common(input, page),
      Marker: encode(input.Marker ?? ''),
      // S3 gives it only with a delimiter; without one the last key serves.
      NextMarker: input.Delimiter && page.next !== undefined ? encode(page.next) : undefined,
      Contents: page.items.map(({ key, item }) => ({ ...describe(encode, key, item), Owner: owner })),
    },
  };
}

function listObjectsV2(store: S3Store, call: ServiceCall): ServiceReply {
  const { input } = call;
  const encode = encoder(input);
  const token: string | undefined = input.ContinuationToken;
  const after = token === undefined ? (input.StartAfter ?? '') : Buffer.from(token, 'base64url').toString('utf8');
  const page = pageOf(currentObjects(store, call), input, upTo(after));
  return {
    output: {
      ...common(input, page),
      StartAfter: input.StartAfter === undefined ? undefined : encode(input.StartAfter),
      ContinuationToken: token,
      NextContinuationToken: page.next === undefined ? undefined : Buffer.from(page.next).toString('base64url'),
      KeyCount: page.items.length + page.prefixes.length,
      Contents: page.items.map(({ key, item }) => ({
        ...describe(encode, key, item),
        ...(input.FetchOwner ? { Owner: owner } : {}),
      })),
    },
  };
}

interface ListedVersion {
  version: ObjectVersion;
  latest: boolean;
  /** Place among the key's versions, the newest being 0. */
  index: number;
}

function listVersions(store: S3Store, call: ServiceCall): ServiceReply {
  const { input } = call;
  const { KeyMarker = '', VersionIdMarker = '' } = input;
  const encode = encoder(input);
  const bucket = bucketOf(store, call);
  const entries = [...bucket.objects].flatMap(([key, versions]) =>
    versions.map((version, index): [string, ListedVersion] => [key, { version, latest: index === 0, index }]),
  );
  const marked = bucket.objects.get(KeyMarker)?.findIndex(({ versionId }) => versionId === VersionIdMarker) ?? -1;
  // Within the marked key the page goes on after the marked version, or, without one, after the key.
  const shownBefore = (name: string, { index }: ListedVersion) =>
    name === KeyMarker && VersionIdMarker !== '' ? index <= marked : upTo(KeyMarker)(name);
  const page = pageOf(entries, input, shownBefore);
  const shown = page.items.map(({ key, item: { version, latest } }) => ({
    VersionId: version.versionId,
    IsLatest: latest,
    Owner: owner,
    ...(version.deleteMarker
      ? { Key: encode(key), LastModified: new Date(version.modifiedAt) }
      : describe(encode, key, version)),
  }));
  return {
    output: {
      ...common(input, page),
      KeyMarker: encode(KeyMarker),
      VersionIdMarker,
      NextKeyMarker: page.next === undefined ? undefined : encode(page.next),
      NextVersionIdMarker: page.nextItem?.version.versionId,
      Versions: shown.filter((_, index) => !page.items[index]!.item.version.deleteMarker),
      DeleteMarkers: shown.filter((_, index) => page.items[index]!.item.version.deleteMarker),
    },
  };
}
