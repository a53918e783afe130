import type { UploadResult } from '../artifacts/upload.ts';
import { systemClock } from '../kit/clock.ts';
import { InputError } from '../kit/errors.ts';
import { checkAlias } from '../publish/check-inputs.ts';
import type { RecordedForTerraform } from '../release/record-for-terraform.ts';
import { awsClients } from './aws.ts';
import { checkName } from './function-inputs.ts';
import { readRelease } from './release-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** upload-artifact-hash's release inputs: for roots in which `terraform apply` publishes. */
export interface TerraformRelease {
  stage: string;
  bucket: string;
  prefix: string;
  functionPrefix: string;
  alias: string | null;
  region: string;
}

export function readTerraformRelease({ inputs, environment }: ActionContext): TerraformRelease | null {
  const release = readRelease(inputs);
  const functionPrefix = inputs.text('function-prefix') ?? '';
  const alias = inputs.text('alias') ?? null;
  if (alias !== null) checkAlias('alias', alias);
  if (!release) {
    for (const [name, value] of [
      ['function-prefix', functionPrefix],
      ['alias', alias],
    ] as const) {
      if (value)
        throw new InputError(name, value, 'stage and release-bucket beside it', 'It is only for the release record.');
    }
    return null;
  }
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (!region)
    throw new InputError(
      'stage',
      release.stage,
      'AWS_REGION in the environment',
      'A release record names the region of its function.',
    );
  return { ...release, functionPrefix, alias, region };
}

/** Points the stage's records at what was uploaded. */
export async function recordReleases(
  results: UploadResult[],
  release: TerraformRelease,
  dryRun: boolean,
  context: ActionContext,
): Promise<RecordedForTerraform[]> {
  const { recordForTerraform } = await import('../release/record-for-terraform.ts');
  const { stage, bucket, prefix, functionPrefix, alias, region } = release;
  const releases = results.map(({ entry }) => ({
    owner: 'terraform' as const,
    function: entry.function,
    stage,
    target: entry.target,
    region,
    functionName: checkName('function-prefix', `${functionPrefix}${entry.function}`),
    alias,
    runtime: entry.runtime,
    handler: entry.handler,
    eventTypes: entry.eventTypes,
    sha256: entry.sha256,
    codeSha256: entry.codeSha256,
    artifact: { bucket: entry.s3Bucket, key: entry.s3Key, hashKey: entry.hashKey },
    version: null,
    versionArn: null,
    commit: entry.commit,
    runUrl: context.run.runUrl,
    releasedAt: new Date(systemClock.now()).toISOString(),
    distribution: null,
  }));
  return recordForTerraform(
    { stage, bucket, prefix, releases, dryRun },
    { clients: awsClients(context), log: context.log, signal: context.signal },
  );
}
