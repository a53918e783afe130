import type { BlobStore, Snapshot } from '../service.ts';
import type { Bucket, ObjectVersion, S3Store, Upload, UploadedPart } from './store.ts';

type Stored<T> = Omit<T, 'body'> & { blob: string };

interface StoredBucket extends Omit<Bucket, 'settings' | 'objects' | 'uploads'> {
  settings: [string, string][];
  objects: [string, Stored<ObjectVersion>[]][];
  uploads: (Omit<Upload, 'parts'> & { parts: [number, Stored<UploadedPart>][] })[];
}

/** How S3's buckets, objects and unfinished uploads survive a restart. */
export function s3Snapshot(store: S3Store): Snapshot {
  return {
    save: (blobs) =>
      [...store.values()].map(
        (bucket): StoredBucket => ({
          ...bucket,
          settings: [...bucket.settings],
          objects: [...bucket.objects].map(([key, versions]) => [key, versions.map((version) => keep(version, blobs))]),
          uploads: [...bucket.uploads.values()].map((upload) => ({
            ...upload,
            parts: [...upload.parts].map(([number, part]) => [number, keep(part, blobs)]),
          })),
        }),
      ),
    load(state, blobs) {
      for (const bucket of state as StoredBucket[]) {
        store.set(bucket.name, {
          ...bucket,
          versioning: bucket.versioning,
          settings: new Map(bucket.settings),
          objects: new Map(
            bucket.objects.map(([key, versions]) => [
              key,
              versions.map((version) => restore<ObjectVersion>(version, blobs)),
            ]),
          ),
          uploads: new Map(
            bucket.uploads.map((upload) => [
              upload.id,
              {
                ...upload,
                parts: new Map(upload.parts.map(([number, part]) => [number, restore<UploadedPart>(part, blobs)])),
              },
            ]),
          ),
        });
      }
    },
  };
}

function keep<T extends { body: Buffer }>({ body, ...rest }: T, blobs: BlobStore): Stored<T> {
  return { ...rest, blob: blobs.put(body) };
}

function restore<T extends { body: Buffer }>({ blob, ...rest }: Stored<T>, blobs: BlobStore): T {
  return { ...rest, body: blobs.get(blob) } as unknown as T;
}
