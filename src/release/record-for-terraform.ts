import type { AwsClients } from '../aws/clients.ts';
import { UserError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { newerRunsReplaced, olderRunTitle, type Replacement } from './newer-run.ts';
import type { ThisRelease } from './next-record.ts';
import { pointRecord } from './point-record.ts';
import type { StoredRecord } from './record-store.ts';
import { releaseKey } from './release-key.ts';

/** Artifacts that a stage is to run, once `terraform apply` has published them. */
export interface TerraformReleases {
  stage: string;
  bucket: string;
  prefix: string;
  releases: ThisRelease[];
  /** By function: the records that the caller has read and decided by; a release that comes in between then wins. Left out: as they are. */
  read?: ReadonlyMap<string, StoredRecord | null>;
  dryRun: boolean;
  /** Told of each record as soon as it is written. */
  onWritten?: (key: string) => void;
}

/** Where a function's record is, and whether this call changed it, or in a dry run would. */
export interface RecordedForTerraform {
  function: string;
  releaseKey: string;
  changed: boolean;
}

/**
 * Points the stage's records at the artifacts (`owner: terraform`).
 * @throws UserError where a record belongs to the actions
 */
export async function recordForTerraform(
  { stage, bucket, prefix, releases, read, dryRun, onWritten }: TerraformReleases,
  { clients, log, signal }: { clients: AwsClients; log: Logger; signal: AbortSignal },
): Promise<RecordedForTerraform[]> {
  const s3 = await clients.s3();
  const replacements: Replacement[] = [];
  const recorded = await sideBySide(releases, async (release) => {
    const options = { dryRun, signal, read: read?.get(release.function) };
    const { changed, etag, previous } = await pointRecord(s3, { bucket, prefix }, release, options);
    replacements.push({ before: previous, next: release });
    const key = releaseKey({ prefix, function: release.function, stage });
    if (etag !== null) onWritten?.(key);
    const verb = dryRun ? 'would point' : 'pointed';
    log.info(
      `${release.function}: ${changed ? `${verb} stage ${stage} at this artifact` : `stage ${stage} has this artifact already`}`,
    );
    return { function: release.function, releaseKey: key, changed };
  });
  // A promotion has decided by records that it has read, and goes back only where it is told to.
  const older = read ? [] : newerRunsReplaced(replacements, dryRun);
  for (const sentence of older) log.warning(sentence, { title: olderRunTitle });
  return recorded;
}

/** Only regional Lambda is published by `terraform apply`. To be asked before anything is stored. */
export function checkForTerraform(artifacts: { function: string; target: string }[], stage: string): void {
  const wrong = artifacts.filter(({ target }) => target !== 'lambda');
  if (wrong.length === 0) return;
  throw new UserError(
    'Not for Terraform to publish',
    `Input 'stage' (${stage}) is for target lambda; ${wrong.map((one) => `${one.function} is ${one.target}`).join(', ')}. Leave stage and release-bucket out here, and give them to publish-edge-version, which publishes and records edge functions.`,
  );
}
