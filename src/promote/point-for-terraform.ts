import { s3Uri } from '../aws/s3-names.ts';
import { UserError } from '../kit/errors.ts';
import { type Logger, silentLog } from '../kit/log.ts';
import type { ThisRelease } from '../release/next-record.ts';
import { recordForTerraform } from '../release/record-for-terraform.ts';
import type { PromoteDependencies, PromoteRequest } from './request.ts';
import { targetName } from './targets.ts';
import type { Verified } from './verify.ts';

/** Only regional Lambda is published by `terraform apply`. */
export function checkPublishing(
  { publish, to, distributionIds, invalidatePaths }: PromoteRequest,
  verified: Verified[],
): void {
  const edge = verified.filter(({ release }) => release.target !== 'lambda');
  if (!publish && edge.length > 0) {
    throw new UserError(
      'Not for Terraform to publish',
      `publish: false is for target lambda; ${edge.map(({ release }) => `${release.function} is ${release.target}`).join(', ')}. Leave publish out, or name the functions of target lambda in functions.`,
    );
  }
  if (!publish && (distributionIds !== null || invalidatePaths.length > 0)) {
    throw new UserError(
      'Nothing to associate',
      'distribution-id and invalidate-paths are of no use with publish: false.',
    );
  }
  const others = verified.filter(({ stored }) => stored?.record.owner === 'terraform');
  if (publish && others.length > 0) {
    throw new UserError(
      'Release record of another owner',
      `In ${to.stage}, terraform apply publishes ${others.map((one) => one.function).join(', ')} (owner terraform). Set publish: false, which records the release for it.`,
    );
  }
}

/**
 * To-stage's records with `owner: terraform`. All are tried without a write first.
 * @param truths sentences on what is written are added, for an error that ends the run
 * @returns what was changed, by function
 */
export async function pointForTerraform(
  request: PromoteRequest,
  verified: Verified[],
  { clients, log, clock, signal }: PromoteDependencies,
  truths: string[],
  beforeWrites: (changed: Map<string, boolean>) => Promise<void>,
): Promise<Map<string, boolean>> {
  const { to } = request;
  const region = request.region;
  const releases = verified.map((one): ThisRelease => {
    const { release, restores, stored, entry } = one;
    return {
      owner: 'terraform',
      function: release.function,
      stage: to.stage,
      target: release.target,
      region: stored?.record.region ?? region ?? release.region,
      functionName: targetName(request, one),
      alias: stored?.record.alias ?? release.alias,
      runtime: release.runtime,
      handler: release.handler,
      eventTypes: release.eventTypes,
      sha256: release.sha256,
      codeSha256: release.codeSha256,
      artifact: { bucket: entry.s3Bucket!, key: entry.s3Key!, hashKey: entry.hashKey! },
      version: null,
      versionArn: null,
      commit: release.commit,
      runUrl: request.runUrl,
      releasedAt: new Date(clock.now()).toISOString(),
      distribution: null,
      ...(restores ? { restores } : {}),
    };
  });
  const read = new Map(verified.map((one) => [one.function, one.stored]));
  const open = new Set<string>();
  const onWritten = (key: string) => {
    open.delete(key);
    truths.push(`The release record ${s3Uri({ bucket: to.bucket, key })} is written.`);
  };
  const point = (dryRun: boolean, logged: Logger) =>
    recordForTerraform({ ...to, releases, read, dryRun, onWritten }, { clients, log: logged, signal });
  const planned = await point(true, request.dryRun ? log : silentLog);
  const changed = new Map(planned.map((one) => [one.function, one.changed]));
  await beforeWrites(changed);
  if (request.dryRun) return changed;
  for (const one of planned.filter((each) => each.changed)) open.add(one.releaseKey);
  try {
    await point(false, log);
  } catch (error) {
    if (signal.aborted && open.size > 0)
      truths.push(`No answer had come for ${[...open].join(', ')}: it may be written.`);
    throw error;
  }
  return changed;
}
