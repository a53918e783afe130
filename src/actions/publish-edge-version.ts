import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { ConfiguredFunction } from '../config/read-config.ts';
import { annotateFindings } from '../github/annotations.ts';
import type { Outputs } from '../github/outputs.ts';
import { publishSummary } from '../github/publish-summary.ts';
import { systemClock } from '../kit/clock.ts';
import { InputError } from '../kit/errors.ts';
import type { PublishDependencies, PublishRequest, PublishResult } from '../publish/request.ts';
import { readArtifactSource } from './artifact-source.ts';
import { awsClients } from './aws.ts';
import { writeJson } from './build-outputs.ts';
import { type ConfigFile, findConfig, readConfigFile } from './config-inputs.ts';
import { testsOfConfig, testsOfInputs } from './function-tests.ts';
import { functionsToPublish, type PublishInputs, readPublishInputs } from './publish-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** publish-edge-version: makes an artifact the version that a distribution runs. */
export async function publishEdgeVersion(context: ActionContext): Promise<void> {
  const read = readPublishInputs(context);
  const source = await readArtifactSource(context, read);
  const config = await findConfig(context);
  if (config && (source.place.kind !== 'entries' || read.associations))
    throw useless(context.inputs.text('config'), read);
  const configured = config ? await readConfigFile(config, context) : [];
  if (config && source.place.kind === 'entries') {
    source.place.entries = withAssociations(source.place.entries, configured, config, context);
  }
  const clients = awsClients(context);
  const { loadArtifacts } = await import('../artifacts/read-artifact.ts');
  const artifacts = await loadArtifacts(source, { clients, workspace: context.workspace, signal: context.signal });
  const tests = new Map([
    ...(config ? await testsOfConfig(configured, config, artifacts, context) : []),
    // What the step gives comes last.
    ...(await testsOfInputs(artifacts, read, context.workspace)),
  ]);
  const functions = functionsToPublish(artifacts, read, tests);
  const result = await publishFunctions({ ...read.request, functions }, context);
  context.setOutputs(await publishOutputs(result, context));
  await context.summarize(publishSummary(result, context.run, read.request.dryRun));
}

function useless(config: string | undefined, { associations }: PublishInputs): InputError {
  return new InputError(
    'config',
    config,
    associations ? 'nothing beside associations' : 'artifacts beside it',
    'The file gives associations to the functions of artifacts that have none of their own, and sample events to test them with.',
  );
}

/** Associations from an edge.yml for the functions whose `artifacts` entry has none; one that the file does not name stays where it is. */
function withAssociations(
  entries: ArtifactEntry[],
  configured: ConfiguredFunction[],
  config: ConfigFile,
  context: ActionContext,
): ArtifactEntry[] {
  return entries.map((entry) => {
    if (entry.associations !== null) return entry;
    const named = configured.find(({ name }) => name === entry.function);
    if (!named) context.log.info(`${entry.function}: ${config.taken} does not name it.`);
    return { ...entry, associations: named?.associations ?? null };
  });
}

/**
 * Publishes and annotates what is worth saying. Shared with publish-edge.
 * @param beforeWrites what is to be stored once everything has been checked
 */
export async function publishFunctions(
  request: PublishRequest,
  context: ActionContext,
  beforeWrites?: PublishDependencies['beforeWrites'],
): Promise<PublishResult> {
  const { publish } = await import('../publish/publish.ts');
  const result = await publish(request, {
    clients: awsClients(context),
    clock: systemClock,
    log: context.log,
    signal: context.signal,
    ...(beforeWrites ? { beforeWrites } : {}),
  });
  annotateFindings(result.findings, context.log);
  return result;
}

/** The outputs of a publish. With many functions those of one version are left to `versions`. */
export async function publishOutputs(result: PublishResult, context: ActionContext): Promise<Outputs> {
  const versions = result.functions.map(
    ({ function: name, functionName, version, versionArn, published, associated }) => ({
      function: name,
      functionName,
      version,
      versionArn,
      published,
      associated,
    }),
  );
  const [only] = result.functions;
  const one: Outputs =
    result.functions.length === 1 && only !== undefined
      ? {
          version: only.version,
          'version-arn': only.versionArn,
          'previous-version-arn': only.previousVersionArn,
          'release-key': only.releaseKey,
        }
      : {};
  return {
    ...one,
    published: result.functions.some((each) => each.published),
    associated: result.functions.some((each) => each.associated),
    'distribution-status': result.distribution?.status,
    versions,
    'versions-path': await writeJson(context, 'versions.json', versions),
  };
}
