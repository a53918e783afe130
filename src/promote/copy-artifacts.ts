import type { LoadedArtifact } from '../artifacts/loaded-artifact.ts';
import { uploadArtifacts, withStoredPlace } from '../artifacts/upload.ts';
import { s3Uri } from '../aws/s3-names.ts';
import type { PromoteDependencies, PromoteRequest } from './request.ts';
import type { Verified } from './verify.ts';

/** An artifact that is not yet where to-stage has its own. */
export interface ArtifactCopy {
  artifact: LoadedArtifact;
  bucket: string;
  prefix: string;
}

/** Gives each its place in to-stage, and tells which are to be copied there. In a rollback they are where they were. */
export function placeArtifacts(
  request: PromoteRequest,
  verified: Verified[],
): { verified: Verified[]; copies: ArtifactCopy[] } {
  const copies: ArtifactCopy[] = [];
  const placed = verified.map((one) => {
    const place = request.from === null ? null : targetPlace(request, one);
    if (!place) return one;
    const entry = withStoredPlace(one.entry, place);
    if (entry.s3Bucket === one.entry.s3Bucket && entry.s3Key === one.entry.s3Key) return one;
    copies.push({ artifact: { entry, bytes: one.bytes }, ...place });
    return { ...one, entry };
  });
  return { verified: placed, copies };
}

/** Null: it stays where it is. */
function targetPlace(
  { toBucket, toPrefix }: PromoteRequest,
  { function: name, release, stored }: Verified,
): { bucket: string; prefix: string } | null {
  const { artifact } = release;
  const last = stored?.record.artifact;
  const bucket = toBucket ?? last?.bucket ?? artifact.bucket;
  if (bucket === artifact.bucket && toPrefix === null) return null;
  const known = last?.bucket === bucket ? prefixOf(last.key, name) : null;
  return { bucket, prefix: toPrefix ?? known ?? prefixOf(artifact.key, name) ?? '' };
}

/** What stands before `<function>/sha256/<hex>/code.zip`; null for a key of another form. */
function prefixOf(key: string, name: string): string | null {
  const match = /^(?:(.*)\/)?([^/]+)\/sha256\/[0-9a-f]{64}\/code\.(?:zip|js)$/.exec(key);
  return match && match[2] === name ? (match[1] ?? '') : null;
}

/**
 * Copies artifacts under the condition that nothing else has their names; S3 compares the bytes with their hash as it takes them.
 * @returns sentences on what was copied
 */
export async function copyArtifacts(
  copies: ArtifactCopy[],
  { dryRun }: Pick<PromoteRequest, 'dryRun'>,
  { clients, log, signal }: PromoteDependencies,
): Promise<string[]> {
  const places = new Map<string, ArtifactCopy[]>();
  for (const copy of copies) {
    const key = s3Uri({ bucket: copy.bucket, key: copy.prefix });
    places.set(key, [...(places.get(key) ?? []), copy]);
  }
  const truths: string[] = [];
  for (const [, together] of places) {
    const { bucket, prefix } = together[0]!;
    const artifacts = together.map(({ artifact }) => artifact);
    const results = await uploadArtifacts(
      { artifacts, bucket, prefix, version: null, kmsKeyId: null, dryRun },
      { clients, log, signal },
    );
    const stored = results.filter(({ uploaded }) => uploaded).map(({ entry }) => entry.function);
    if (stored.length > 0) truths.push(`Copied to ${bucket}: ${stored.join(', ')}.`);
  }
  return truths;
}
