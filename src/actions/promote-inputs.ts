import { checkBucketName, checkPrefix } from '../artifacts/keys.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';
import { parseApproved } from '../promote/parse-approved.ts';
import type { PromoteRequest, StagePlace } from '../promote/request.ts';
import { checkDistributionId, checkInvalidationPath } from '../publish/check-inputs.ts';
import { checkName } from './function-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** promote-stage's inputs. */
export interface PromoteInputs {
  request: PromoteRequest;
  token: string | null;
  /** The deployment's. */
  environment: string;
}

/** Reads them all, so that a bad one fails before any network call. */
export async function readPromoteInputs({
  inputs,
  run,
  environment,
  workspace,
}: Pick<ActionContext, 'inputs' | 'run' | 'environment' | 'workspace'>): Promise<PromoteInputs> {
  const rollback = inputs.boolean('rollback');
  const { from, to } = readStages(inputs, rollback);
  const functions = [...new Set(inputs.commaSeparated('functions'))].map((name) => checkName('functions', name));
  const toBucket = inputs.text('to-bucket');
  const toPrefix = inputs.text('to-prefix');
  if (rollback && (toBucket ?? toPrefix) !== undefined) {
    const name = toBucket === undefined ? 'to-prefix' : 'to-bucket';
    throw new InputError(name, toBucket ?? toPrefix, 'nothing beside rollback', 'What comes back is there already.');
  }
  const invalidatePaths = inputs.lines('invalidate-paths');
  for (const one of invalidatePaths) checkInvalidationPath('invalidate-paths', one);
  const request: PromoteRequest = {
    from,
    to,
    functions,
    toBucket: toBucket === undefined ? null : checkBucketName('to-bucket', toBucket),
    toPrefix: toPrefix === undefined ? null : checkPrefix('to-prefix', toPrefix),
    distributionIds: readDistributionIds(inputs),
    functionPrefix: readFunctionPrefix(inputs),
    publish: inputs.boolean('publish'),
    verifyRunning: inputs.choice('verify-running', ['true', 'if-allowed', 'false']),
    approved: await readApproved(inputs, workspace),
    overwriteDrift: inputs.boolean('overwrite-drift'),
    toSha256: readToSha256(inputs, functions),
    wait: inputs.boolean('wait'),
    timeoutMinutes: inputs.requiredInteger('timeout-minutes', { minimum: 1, maximum: 360, unit: 'minutes' }),
    invalidatePaths,
    dryRun: inputs.boolean('dry-run'),
    runUrl: run.runUrl,
    region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null,
  };
  return {
    request,
    token: inputs.text('github-token') ?? null,
    environment: inputs.text('environment') ?? `${to.stage}/edge`,
  };
}

function readStages(inputs: Inputs, rollback: boolean): Pick<PromoteRequest, 'from' | 'to'> {
  const bucket = checkBucketName('release-bucket', inputs.required('release-bucket', 'the bucket of release records'));
  const prefix = checkPrefix('release-prefix', inputs.text('release-prefix') ?? '');
  const toBucket = inputs.guarded('to-release-bucket', "the bucket that holds to-stage's release records");
  const toPrefix = inputs.text('to-release-prefix');
  const to: StagePlace = {
    stage: checkName('to-stage', inputs.required('to-stage', 'the stage to change, like prod')),
    bucket: toBucket === undefined ? bucket : checkBucketName('to-release-bucket', toBucket),
    prefix: toPrefix === undefined ? prefix : checkPrefix('to-release-prefix', toPrefix),
  };
  if (rollback) return { from: null, to };
  const fromStage = inputs.required('from-stage', 'the stage to promote from, like dev, or rollback: true beside it');
  const from: StagePlace = { stage: checkName('from-stage', fromStage), bucket, prefix };
  if (from.stage === to.stage && from.bucket === to.bucket && from.prefix === to.prefix) {
    const advice = 'To take a stage back to what it ran before, set rollback: true.';
    throw new InputError('to-stage', to.stage, 'another stage than from-stage', advice);
  }
  return { from, to };
}

function readDistributionIds(inputs: Inputs): PromoteRequest['distributionIds'] {
  const given = inputs.guarded('distribution-id', 'the id of a CloudFront distribution, or lines DISTRIBUTION-NAME=ID');
  if (given === undefined) return null;
  const lines = inputs.lines('distribution-id');
  if (lines.length === 1 && !given.includes('=')) return checkDistributionId('distribution-id', given);
  const ids = new Map<string, string>();
  for (const line of lines) {
    const [name, id, ...rest] = line.split('=').map((part) => part.trim());
    if (!name || !id || rest.length > 0) {
      throw new InputError('distribution-id', line, 'one id, or lines DISTRIBUTION-NAME=ID');
    }
    if (ids.has(name)) throw new InputError('distribution-id', line, 'each distribution-name once');
    ids.set(checkName('distribution-id', name), checkDistributionId('distribution-id', id));
  }
  return ids;
}

function readFunctionPrefix(inputs: Inputs): string | null {
  const prefix = inputs.text('function-prefix');
  if (prefix === undefined) return null;
  if (/^[A-Za-z0-9_-]{1,63}$/.test(prefix)) return prefix;
  throw new InputError('function-prefix', prefix, 'letters, digits, - and _, such as prod-');
}

async function readApproved(inputs: Inputs, workspace: string): Promise<PromoteRequest['approved']> {
  const given = inputs.guarded('expect-promoted', "a dry run's output promoted, or the path of a file that holds it");
  return given === undefined ? null : await parseApproved('expect-promoted', given, workspace);
}

function readToSha256(inputs: Inputs, functions: string[]): string | null {
  const hash = inputs.guarded('to-sha256', 'a SHA-256 in hex');
  if (hash === undefined) return null;
  if (!/^[0-9a-f]{64}$/i.test(hash)) throw new InputError('to-sha256', hash, 'a SHA-256 of 64 hex digits');
  if (functions.length > 1) {
    throw new InputError('to-sha256', hash, `nothing where functions names ${functions.length} functions`);
  }
  return hash.toLowerCase();
}
