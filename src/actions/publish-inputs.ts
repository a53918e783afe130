import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { LoadedArtifact } from '../artifacts/loaded-artifact.ts';
import { InputError } from '../kit/errors.ts';
import { checkAlias, checkDistributionId, checkInvalidationPath } from '../publish/check-inputs.ts';
import { associationLine, parseAssociations } from '../publish/parse-associations.ts';
import type { Association, FunctionToPublish, PublishRequest } from '../publish/request.ts';
import { readComputeCeiling } from './compute-ceiling.ts';
import { checkName, readTarget } from './function-inputs.ts';
import { readRelease } from './release-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** publish-edge-version's inputs but for the artifact itself. */
export interface PublishInputs {
  request: Omit<PublishRequest, 'functions'>;
  functionName: string | undefined;
  functionPrefix: string;
  function: string | undefined;
  codeSha256: string | undefined;
  associations: Association[] | null;
  alias: string | null;
  runtime: string | undefined;
  handler: string | undefined;
  memorySize: number | null;
  timeout: number | null;
  /** Glob of sample events for TestFunction, from the workspace; publish-edge's are the build's. */
  events: string | undefined;
  maxComputeUtilization: number | null;
}

/**
 * Reads them all, so that a bad one fails before any network call.
 *
 * @param configured an edge.yml says each function's target, and the input `target` nothing
 */
export function readPublishInputs(
  { inputs, run, environment }: Pick<ActionContext, 'inputs' | 'run' | 'environment'>,
  configured = false,
): PublishInputs {
  const target = readTarget(inputs);
  const distributionId = inputs.guarded('distribution-id', 'the id of a CloudFront distribution, like E2QWRUHAPOMQZL');
  if (distributionId !== undefined) checkDistributionId('distribution-id', distributionId);
  const associations = inputs.lines('associations');
  // Of use where target is lambda-edge too: an element of artifacts has a target of its own.
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null;
  if (target === 'lambda' && region === null)
    throw new InputError(
      'target',
      target,
      'AWS_REGION in the environment beside it',
      'Regional functions are published where they are; configure-aws-credentials sets the region from its aws-region.',
    );
  const alias = inputs.text('alias') ?? null;
  if (alias !== null) checkAlias('alias', alias);
  if (target === 'lambda') {
    if (distributionId !== undefined)
      throw new InputError(
        'distribution-id',
        distributionId,
        'none for target lambda',
        'Regional Lambda is published and not associated with a distribution.',
      );
    if (associations.length > 0) throw new InputError('associations', associations[0], 'nothing for target lambda');
  } else if (alias !== null && !configured) {
    throw new InputError(
      'alias',
      alias,
      `nothing for target ${target}`,
      'CloudFront takes numbered versions only, never an alias.',
    );
  }
  if (associations.length > 0 && distributionId === undefined) {
    throw new InputError('associations', associations[0], 'a distribution-id beside it');
  }
  const invalidatePaths = inputs.lines('invalidate-paths');
  for (const one of invalidatePaths) {
    checkInvalidationPath('invalidate-paths', one);
    if (distributionId === undefined) throw new InputError('invalidate-paths', one, 'a distribution-id beside it');
  }
  const functionName = inputs.text('function-name');
  const functionOwnName = inputs.text('function');
  return {
    request: {
      distribution:
        distributionId === undefined
          ? null
          : {
              id: distributionId,
              name: checkName('distribution-name', inputs.required('distribution-name', 'a label')),
            },
      takeOver: inputs.boolean('take-over'),
      release: readRelease(inputs),
      wait: inputs.boolean('wait'),
      timeoutMinutes: inputs.requiredInteger('timeout-minutes', { minimum: 1, maximum: 360, unit: 'minutes' }),
      invalidatePaths,
      dryRun: inputs.boolean('dry-run'),
      commit: run.commit,
      runUrl: run.runUrl,
      region,
    },
    functionName: functionName === undefined ? undefined : checkName('function-name', functionName),
    functionPrefix: inputs.text('function-prefix') ?? '',
    function: functionOwnName === undefined ? undefined : checkName('function', functionOwnName),
    codeSha256: readCodeSha256(inputs),
    associations: associations.length === 0 ? null : parseAssociations('associations', associations),
    alias,
    runtime: inputs.text('runtime'),
    handler: inputs.text('handler'),
    memorySize: inputs.declares('memory-size')
      ? (inputs.integer('memory-size', { minimum: 1, maximum: 1_000_000, unit: 'MB' }) ?? null)
      : null,
    timeout: inputs.declares('timeout')
      ? (inputs.integer('timeout', { minimum: 1, maximum: 1_000_000, unit: 'seconds' }) ?? null)
      : null,
    ...readTests(inputs),
  };
}

function readTests(inputs: ActionContext['inputs']): Pick<PublishInputs, 'events' | 'maxComputeUtilization'> {
  const events = inputs.text('events');
  return { events, maxComputeUtilization: readComputeCeiling(inputs, events) ?? null };
}

function readCodeSha256(inputs: ActionContext['inputs']): string | undefined {
  const hash = inputs.guarded('code-sha256', "a base64 SHA-256, as build-lambda's output code-sha256");
  if (hash === undefined || /^[A-Za-z0-9+/]{43}=$/.test(hash)) return hash;
  throw new InputError('code-sha256', hash, "a base64 SHA-256 of 44 characters, as build-lambda's output code-sha256");
}

/** What is a function's own: memory and timeout that it must have in AWS, and how it is tested there. */
export type OwnSettings = Pick<FunctionToPublish, 'memorySize' | 'timeout' | 'samples' | 'maxComputeUtilization'>;

/**
 * Puts artifacts and inputs together. With `functionName` or `associations` given there is one function.
 *
 * @param own by the functions' own names
 * @param configured an edge.yml says what the functions are: then an alias is for those of target lambda
 */
export function functionsToPublish(
  artifacts: LoadedArtifact[],
  read: PublishInputs,
  own: Map<string, OwnSettings> = new Map(),
  configured = false,
): FunctionToPublish[] {
  refuseInputsOfOne(artifacts.length, read);
  return artifacts.map(({ entry, bytes }) => {
    const functionName = read.functionName ?? checkName('function-prefix', `${read.functionPrefix}${entry.function}`);
    const artifact: ArtifactEntry = {
      ...entry,
      function: read.function ?? entry.function,
      runtime: read.runtime ?? entry.runtime,
      handler: read.handler ?? entry.handler,
    };
    const saidByInput = (['runtime', 'handler'] as const).filter((name) => read[name] !== undefined);
    return {
      artifact,
      bytes,
      functionName,
      ...(saidByInput.length > 0 ? { saidByInput } : {}),
      associations:
        read.associations ?? (entry.associations === null ? null : parseAssociations('artifacts', entry.associations)),
      alias: configured && entry.target !== 'lambda' ? null : read.alias,
      memorySize: read.memorySize,
      timeout: read.timeout,
      ...own.get(entry.function),
    };
  });
}

/** Inputs that only one function can have: never silently taken for all. */
export function refuseInputsOfOne(
  count: number,
  { functionName, associations, codeSha256 }: Partial<PublishInputs>,
): void {
  if (count <= 1) return;
  const expected = `nothing where there are ${count} functions`;
  if (functionName !== undefined) throw new InputError('function-name', functionName, expected, 'Use function-prefix.');
  if (associations) {
    throw new InputError(
      'associations',
      associations.map(associationLine).join('\n'),
      expected,
      'Each has its own: write them in an edge.yml, under the function.',
    );
  }
  if (codeSha256 !== undefined)
    throw new InputError('code-sha256', codeSha256, expected, 'Each has a hash of its own.');
}
