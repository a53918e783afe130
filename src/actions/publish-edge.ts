import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { BuiltFunction } from '../build/options.ts';
import { buildSummary } from '../github/build-summary.ts';
import { publishSummary } from '../github/publish-summary.ts';
import { InputError } from '../kit/errors.ts';
import { build } from './build-lambda.ts';
import { buildOutputs } from './build-outputs.ts';
import { publishFunctions, publishOutputs } from './publish-edge-version.ts';
import { functionsToPublish, type PublishInputs, readPublishInputs } from './publish-inputs.ts';
import type { ActionContext } from './run-action.ts';
import { readUploadInputs, type UploadInputs, upload, uploadOutputs } from './upload-artifact-hash.ts';

/** publish-edge: build-lambda, upload-artifact-hash where a bucket is given, and publish-edge-version, in one process. */
export async function publishEdge(context: ActionContext): Promise<void> {
  const { inputs } = context;
  const reading = readPublishInputs(context);
  const name = reading.function ?? reading.functionName;
  if (name === undefined)
    throw new InputError('function-name', '', "the function's name in AWS, or function with function-prefix");
  const uploading = inputs.text('bucket') === undefined ? null : readUploadInputs(context);
  if (reading.request.release && !uploading) {
    throw new InputError(
      'stage',
      reading.request.release.stage,
      'a bucket beside it',
      "A release record names the artifact's place in S3.",
    );
  }

  const built = await build(context, name);
  context.setOutputs(await buildOutputs(built, context));
  checkBuiltHash(built, reading, uploading);
  const bytes = await Promise.all(built.map((one) => readBuilt(one.entry, context.workspace)));

  let entries = built.map((one) => one.entry);
  if (uploading) {
    const results = await upload(
      entries.map((entry, index) => ({ entry, bytes: bytes[index] as Uint8Array })),
      uploading,
      context,
    );
    entries = results.map((one) => one.entry);
    context.setOutputs(await uploadOutputs(results, uploading.request.dryRun, context));
  }

  const artifacts = entries.map((entry, index) => ({ entry, bytes: bytes[index] as Uint8Array }));
  const functions = functionsToPublish(artifacts, { ...reading, function: undefined });
  const result = await publishFunctions({ ...reading.request, functions }, context);
  context.setOutputs(await publishOutputs(result, context));
  await context.summarize(
    `${publishSummary(result, context.run, reading.request.dryRun)}\n${buildSummary(built, null)}`,
  );
}

async function readBuilt(entry: ArtifactEntry, workspace: string): Promise<Uint8Array> {
  const [{ readFile }, { default: path }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  return readFile(path.join(workspace, entry.artifactPath as string));
}

/** `sha256` and `code-sha256` guard the build here: it must give the bytes that were approved, before anything is uploaded. */
function checkBuiltHash(built: BuiltFunction[], reading: PublishInputs, uploading: UploadInputs | null): void {
  for (const { entry } of built) {
    if (reading.codeSha256 !== undefined && reading.codeSha256 !== entry.codeSha256) {
      throw new InputError(
        'code-sha256',
        reading.codeSha256,
        `the hash of what was built, ${entry.codeSha256}`,
        'Nothing was uploaded or published.',
      );
    }
    if (uploading?.sha256 !== undefined && uploading.sha256 !== entry.sha256) {
      throw new InputError(
        'sha256',
        uploading.sha256,
        `the hash of what was built, ${entry.sha256}`,
        'Nothing was uploaded or published.',
      );
    }
  }
}
