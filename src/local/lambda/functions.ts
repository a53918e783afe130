import type { OperationHandler, ServiceCall, ServiceReply } from '../service.ts';
import { readCode } from './code.ts';
import { functionOf, type LambdaContext, requireReady, unqualifiedFunctionOf, versionOf } from './context.ts';
import { describeListed, describeVersion } from './describe.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn, parseFunctionName } from './names.ts';
import { pageOf } from './pages.ts';
import { defaultSettings, settingsOf, validateSettings } from './settings.ts';
import {
  type FunctionSettings,
  type LocalFunction,
  newRevisionIds,
  revisionIdOf,
  storeKey,
  type VersionState,
} from './store.ts';
import { publish } from './versions.ts';

/** Functions: create, read, change, list. */
export function functionOperations(context: LambdaContext): Record<string, OperationHandler> {
  return {
    CreateFunction: (call) => createFunction(context, call),
    GetFunction: (call) => getFunction(context, call),
    GetFunctionConfiguration(call) {
      const { fn, qualifier } = functionOf(context, call);
      return { output: describeAs(context, fn, qualifier) };
    },
    ListFunctions: (call) => listFunctions(context, call),
    UpdateFunctionCode: (call) => updateCode(context, call),
    UpdateFunctionConfiguration(call) {
      const fn = unqualifiedFunctionOf(context, call);
      requireWritable(context, fn, call);
      const given = settingsOf(call.input);
      const settings = { ...fn.latest.settings, ...given };
      validateSettings(context, settings, given);
      change(context, fn, { settings });
      return { output: describeVersion(fn, fn.latest, context.now()) };
    },
  };
}

/** A version as it was asked for: `$LATEST` by name has it in its ARN, an alias has its own name there. */
function describeAs(context: LambdaContext, fn: LocalFunction, qualifier: string | undefined): Record<string, unknown> {
  const described = describeVersion(fn, versionOf(fn, qualifier), context.now(), qualifier !== undefined);
  return qualifier === undefined
    ? described
    : { ...described, FunctionArn: functionArn(fn.region, fn.name, qualifier) };
}

async function createFunction(context: LambdaContext, call: ServiceCall): Promise<ServiceReply> {
  const { input, region } = call;
  const { name } = parseFunctionName(input.FunctionName, region);
  for (const member of ['Runtime', 'Handler'] as const) {
    if (!input[member]) {
      throw lambdaErrors.invalid(`${member} is mandatory for functions created with deployment packages.`);
    }
  }
  const given = settingsOf(input);
  const settings = { ...defaultSettings(name), ...given } as FunctionSettings;
  validateSettings(context, settings, given);
  const code = await readCode(context, call, input.Code ?? {});
  const key = storeKey(region, name);
  if (context.store.has(key)) {
    throw lambdaErrors.conflict(`Function already exist: ${name}`);
  }
  const now = context.now();
  const latest: VersionState = {
    version: '$LATEST',
    settings,
    code,
    modifiedAt: now,
    change: 'creation',
    readyAt: now + context.updateMs,
    revisionIds: newRevisionIds(),
  };
  const fn: LocalFunction = {
    name,
    region,
    latest,
    versions: new Map(),
    nextVersion: 1,
    aliases: new Map(),
    policies: new Map(),
    tags: input.Tags ?? {},
    concurrency: undefined,
  };
  context.store.set(key, fn);
  return { output: describeVersion(fn, input.Publish ? publish(context, fn) : latest, now) };
}

function getFunction(context: LambdaContext, call: ServiceCall): ServiceReply {
  const { fn, qualifier } = functionOf(context, call);
  const { code } = versionOf(fn, qualifier);
  return {
    output: {
      Configuration: describeAs(context, fn, qualifier),
      Code: {
        RepositoryType: 'S3',
        Location: `${call.endpoint}/_local/code/${Buffer.from(code.sha256, 'base64').toString('hex')}`,
      },
      ...(Object.keys(fn.tags).length > 0 ? { Tags: fn.tags } : {}),
      ...(fn.concurrency === undefined ? {} : { Concurrency: { ReservedConcurrentExecutions: fn.concurrency } }),
    },
  };
}

function listFunctions(context: LambdaContext, call: ServiceCall): ServiceReply {
  const now = context.now();
  const functions = [...context.store.values()]
    .filter(({ region }) => region === call.region)
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const all = functions.flatMap((fn) =>
    call.input.FunctionVersion === 'ALL'
      ? [fn.latest, ...fn.versions.values()].map((state) => describeListed(fn, state, now, true))
      : [describeListed(fn, fn.latest, now)],
  );
  const { page, NextMarker } = pageOf(all, call.input);
  return { output: { Functions: page, NextMarker } };
}

async function updateCode(context: LambdaContext, call: ServiceCall): Promise<ServiceReply> {
  const { input } = call;
  requireWritable(context, unqualifiedFunctionOf(context, call), call);
  const code = await readCode(context, call, input);
  // The function may have changed while the zip was read: what was true then must be true now.
  const fn = unqualifiedFunctionOf(context, call);
  requireWritable(context, fn, call);
  const settings = input.Architectures
    ? { ...fn.latest.settings, Architectures: input.Architectures as string[] }
    : fn.latest.settings;
  const now = context.now();
  if (input.DryRun) {
    return { output: describeVersion(fn, { ...fn.latest, settings, code }, now) };
  }
  change(context, fn, { code, settings });
  return { output: describeVersion(fn, input.Publish ? publish(context, fn) : fn.latest, now) };
}

function requireWritable(context: LambdaContext, fn: LocalFunction, call: ServiceCall): void {
  const now = context.now();
  requireReady(fn, now);
  if (call.input.RevisionId !== undefined && call.input.RevisionId !== revisionIdOf(fn.latest, now)) {
    throw lambdaErrors.staleRevision('GetFunction/GetAlias');
  }
}

function change(context: LambdaContext, fn: LocalFunction, to: Partial<Pick<VersionState, 'code' | 'settings'>>): void {
  const now = context.now();
  fn.latest = {
    ...fn.latest,
    ...to,
    modifiedAt: now,
    change: 'update',
    readyAt: now + context.updateMs,
    revisionIds: newRevisionIds(),
  };
}
