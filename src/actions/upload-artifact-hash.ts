import { checkBucketName, checkPrefix, checkVersionLabel } from '../artifacts/keys.ts';
import type { LoadedArtifact } from '../artifacts/loaded-artifact.ts';
import type { UploadRequest, UploadResult } from '../artifacts/upload.ts';
import type { Outputs } from '../github/outputs.ts';
import { uploadSummary } from '../github/upload-summary.ts';
import { InputError } from '../kit/errors.ts';
import { readPlace } from './artifact-source.ts';
import { awsClients } from './aws.ts';
import { writeJson } from './build-outputs.ts';
import { checkName } from './function-inputs.ts';
import type { ActionContext } from './run-action.ts';
import { readTerraformRelease, recordReleases } from './terraform-release.ts';

/** upload-artifact-hash: puts artifacts and their hashes where Terraform and the other actions find them. */
export async function uploadArtifactHash(context: ActionContext): Promise<void> {
  const { inputs, workspace } = context;
  const uploading = readUploadInputs(context);
  const name = inputs.text('function-name');
  const place = await readPlace(inputs, workspace, ['artifact-path', 'artifacts']);
  const { loadArtifacts } = await import('../artifacts/read-artifact.ts');
  const artifacts = await loadArtifacts(
    {
      place,
      targetFallback: 'lambda-edge',
      ...(name === undefined ? {} : { function: checkName('function-name', name) }),
      ...(uploading.sha256 === undefined ? {} : { expectedSha256: uploading.sha256 }),
    },
    { clients: awsClients(context), workspace, signal: context.signal },
  );
  const release = readTerraformRelease(context);
  if (release) {
    const { checkForTerraform } = await import('../release/record-for-terraform.ts');
    checkForTerraform(
      artifacts.map((one) => one.entry),
      release.stage,
    );
  }
  const results = await upload(artifacts, uploading, context);
  context.setOutputs(await uploadOutputs(results, uploading.request.dryRun, context));
  const recorded = release ? await recordReleases(results, release, uploading.request.dryRun, context) : [];
  context.setOutputs({ 'release-key': recorded.length === 1 ? recorded[0]?.releaseKey : '' });
  await context.summarize(uploadSummary(results, recorded, uploading.request.dryRun, context.run));
}

/** upload-artifact-hash's inputs but for the artifact itself. */
export interface UploadInputs {
  request: Omit<UploadRequest, 'artifacts'>;
  /** Lower-case hex. */
  sha256: string | undefined;
}

export function readUploadInputs({ inputs }: Pick<ActionContext, 'inputs'>): UploadInputs {
  const version = inputs.text('version');
  return {
    request: {
      bucket: checkBucketName('bucket', inputs.required('bucket', 'the name of the artifact bucket')),
      prefix: checkPrefix('prefix', inputs.text('prefix') ?? ''),
      version: version === undefined ? null : checkVersionLabel(version),
      kmsKeyId: inputs.text('kms-key-id') ?? null,
      dryRun: inputs.boolean('dry-run'),
    },
    sha256: readSha256(inputs),
  };
}

/** Lower-case hex. publish-edge reads it without a bucket too: a guard counts wherever it is given. */
export function readSha256(inputs: ActionContext['inputs']): string | undefined {
  const hash = inputs.guarded('sha256', "a SHA-256 in hex, as build-lambda's output sha256");
  if (hash === undefined || /^[0-9a-f]{64}$/i.test(hash)) return hash?.toLowerCase();
  throw new InputError('sha256', hash, "a SHA-256 of 64 hex digits, as build-lambda's output sha256");
}

/** Uploads artifacts that are in hand. Shared with publish-edge. */
export async function upload(
  artifacts: LoadedArtifact[],
  { request }: UploadInputs,
  context: ActionContext,
): Promise<UploadResult[]> {
  const { uploadArtifacts } = await import('../artifacts/upload.ts');
  return uploadArtifacts(
    { ...request, artifacts },
    { clients: awsClients(context), log: context.log, signal: context.signal },
  );
}

/** upload-artifact-hash's outputs. With many functions only `artifacts` and its file are set, and whether any was uploaded. */
export async function uploadOutputs(
  results: UploadResult[],
  dryRun: boolean,
  context: ActionContext,
): Promise<Outputs> {
  const artifacts = results.map((one) => one.entry);
  const outputs: Outputs = {
    uploaded: results.some((one) => one.uploaded || (dryRun && one.written.length > 0)),
    artifacts,
    'artifacts-path': await writeJson(context, 'artifacts.json', artifacts),
  };
  const [only] = results;
  if (results.length !== 1 || only === undefined) return outputs;
  return {
    ...outputs,
    's3-bucket': only.entry.s3Bucket,
    's3-key': only.entry.s3Key,
    'hash-key': only.entry.hashKey,
    sha256: only.entry.sha256,
    'code-sha256': only.entry.codeSha256,
    's3-version-id': only.s3VersionId,
    'version-key': only.labelKey,
  };
}
