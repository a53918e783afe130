import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { LoadedArtifact } from '../artifacts/loaded-artifact.ts';
import type { BuildOptions, BuiltFunction } from '../build/options.ts';
import { buildSummary } from '../github/build-summary.ts';
import { publishSummary } from '../github/publish-summary.ts';
import { InputError } from '../kit/errors.ts';
import { readBuildOptions } from './build-inputs.ts';
import { build } from './build-lambda.ts';
import { buildOutputs } from './build-outputs.ts';
import { findConfig, readConfigured } from './config-inputs.ts';
import { testsOfBuild } from './function-tests.ts';
import { publishFunctions, publishOutputs } from './publish-edge-version.ts';
import { functionsToPublish, type PublishInputs, readPublishInputs, refuseInputsOfOne } from './publish-inputs.ts';
import type { ActionContext } from './run-action.ts';
import { readSha256, readUploadInputs, type UploadInputs, upload, uploadOutputs } from './upload-artifact-hash.ts';

/** publish-edge: build-lambda, upload-artifact-hash where a bucket is given, and publish-edge-version, in one process. */
export async function publishEdge(context: ActionContext): Promise<void> {
  const { inputs } = context;
  const config = await findConfig(context, 'edge.yml');
  const reading = readPublishInputs(context, config !== null);
  const one = config === null ? nameOf(reading, inputs.text('entry')) : undefined;
  const sha256 = readSha256(inputs);
  if (reading.request.release && inputs.text('bucket') === undefined) {
    throw new InputError(
      'stage',
      reading.request.release.stage,
      'a bucket beside it',
      "A release record names the artifact's place in S3.",
    );
  }
  const uploading = readUploading(context);
  const options = config ? await readConfigured(config, context) : [await readBuildOptions(context, one as string)];
  refuseInputsOfOne(options.length, reading);
  refuseForMany(options, reading.alias, sha256);
  const built = await build(context, options);
  context.setOutputs(await buildOutputs(built, context));
  checkBuiltHash(built, reading.codeSha256, sha256);
  const artifacts = await Promise.all(
    built.map(async ({ entry }) => ({ entry, bytes: await readBuilt(entry, context.workspace) })),
  );

  const placed = await Promise.all(
    artifacts.map(async (one) => ({ ...one, entry: await place(one.entry, uploading) })),
  );
  // What was built knows its runtime and handler; the inputs say them of one function alone.
  const read = { ...reading, function: undefined, runtime: undefined, handler: undefined };
  const functions = functionsToPublish(placed, read, await testsOfBuild(options), config !== null);
  // Nothing is stored before the publish is known to go through.
  const result = await publishFunctions({ ...reading.request, functions }, context, (_planned, signal) =>
    store(artifacts, uploading, { ...context, signal }),
  );
  context.setOutputs(await publishOutputs(result, context));
  await context.summarize(
    `${publishSummary(result, context.run, reading.request.dryRun)}\n${buildSummary(built, null)}`,
  );
}

/** The one function that the inputs name, where no edge.yml does. */
function nameOf({ function: name, functionName }: PublishInputs, entry: string | undefined): string {
  const found = name ?? functionName;
  if (found !== undefined && entry !== undefined) return found;
  if (found !== undefined) {
    const expected = 'the path of the file that exports the handler, or an edge.yml in the working directory';
    throw new InputError('entry', '', expected);
  }
  throw new InputError(
    'function-name',
    '',
    "the function's name in AWS, or function with function-prefix, or an edge.yml in the working directory",
  );
}

function refuseForMany(options: BuildOptions[], alias: string | null, sha256: string | undefined): void {
  if (sha256 !== undefined && options.length > 1) {
    const expected = `nothing where there are ${options.length} functions`;
    throw new InputError('sha256', sha256, expected, 'Each has a hash of its own.');
  }
  if (alias !== null && !options.some(({ target }) => target === 'lambda')) {
    throw new InputError('alias', alias, 'a function of target lambda', 'CloudFront takes numbered versions only.');
  }
}

/** Null where nothing is uploaded: then an input that only an upload has use for is a mistake, and not silently left aside. */
function readUploading(context: ActionContext): UploadInputs | null {
  const { inputs } = context;
  if (inputs.text('bucket') !== undefined) return readUploadInputs(context);
  for (const name of ['version', 'prefix', 'kms-key-id']) {
    const value = inputs.text(name);
    if (value !== undefined) {
      throw new InputError(name, value, 'a bucket beside it', 'Without a bucket nothing is stored in S3.');
    }
  }
  return null;
}

async function place(entry: ArtifactEntry, uploading: UploadInputs | null): Promise<ArtifactEntry> {
  if (!uploading) return entry;
  const { withStoredPlace } = await import('../artifacts/upload.ts');
  return withStoredPlace(entry, uploading.request);
}

/** @returns what a run that ends after this has changed */
async function store(
  artifacts: LoadedArtifact[],
  uploading: UploadInputs | null,
  context: ActionContext,
): Promise<string[]> {
  if (!uploading) return [];
  const results = await upload(artifacts, uploading, context);
  context.setOutputs(await uploadOutputs(results, uploading.request.dryRun, context));
  return results
    .filter(({ uploaded }) => uploaded)
    .map(({ entry }) => `The artifact is stored as s3://${entry.s3Bucket}/${entry.s3Key}.`);
}

async function readBuilt(entry: ArtifactEntry, workspace: string): Promise<Uint8Array> {
  const [{ readFile }, { default: path }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  return readFile(path.join(workspace, entry.artifactPath as string));
}

/** `sha256` and `code-sha256` guard the build here: it must give the bytes that were approved, before anything is uploaded. */
function checkBuiltHash(built: BuiltFunction[], codeSha256: string | undefined, sha256: string | undefined): void {
  for (const { entry } of built) {
    const guards = [
      { input: 'code-sha256', came: codeSha256, hash: entry.codeSha256 },
      { input: 'sha256', came: sha256, hash: entry.sha256 },
    ];
    for (const { input, came, hash } of guards) {
      if (came === undefined || came === hash) continue;
      throw new InputError(input, came, `the hash of what was built, ${hash}`, 'Nothing was uploaded or published.');
    }
  }
}
