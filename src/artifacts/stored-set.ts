import type { Target } from '../edge/vocabulary.ts';
import { base64ToHex, hashesOf } from './hashes.ts';
import type { ArtifactKeys } from './keys.ts';
import type { LoadedArtifact } from './loaded-artifact.ts';
import { parseManifest, serialiseStoredManifest, storedManifestOf } from './manifest-json.ts';
import type { ObjectToStore } from './put-once.ts';

/** One folder of the artifact store: three objects that say the same of one artifact. */
export interface StoredSet {
  keys: ArtifactKeys;
  bucket: string;
  artifact: LoadedArtifact;
  kmsKeyId: string | null;
}

/** Terraform's aws_s3_object data source gives a body only for text and JSON types, so the hash object's matters. */
const codeType: Record<Target, string> = {
  'lambda-edge': 'application/zip',
  lambda: 'application/zip',
  'cloudfront-function': 'application/javascript',
};

/** The three objects. The manifest unpacks the artifact, so it is made only when it is asked for. */
export function objectsOf({ keys, bucket, artifact, kmsKeyId }: StoredSet): {
  code: ObjectToStore;
  hash: ObjectToStore;
  manifest: () => Promise<ObjectToStore>;
} {
  const { entry, bytes } = artifact;
  const shared = { sha256: entry.sha256, kmsKeyId };
  return {
    code: {
      ...shared,
      place: { bucket, key: keys.code },
      bytes,
      contentType: codeType[entry.target],
      isCode: true,
      statedHash: (stored) => hashesOf(stored).sha256,
    },
    hash: {
      ...shared,
      place: { bucket, key: keys.hash },
      bytes: Buffer.from(`${entry.codeSha256}\n`),
      contentType: 'text/plain',
      isCode: false,
      statedHash: (stored) => base64ToHex(textOf(stored).trim()),
    },
    manifest: async () => ({
      ...shared,
      place: { bucket, key: keys.manifest },
      bytes: Buffer.from(
        serialiseStoredManifest(await storedManifestOf(bytes, entry.function, entry.target, keys.code)),
      ),
      contentType: 'application/json',
      isCode: false,
      // All the rest follows from the bytes, so the hash alone is compared.
      statedHash: (stored) => parseManifest(textOf(stored), keys.manifest).sha256,
    }),
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
