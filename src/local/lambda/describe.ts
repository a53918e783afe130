import type { LocalFunctionVersion } from '../service.ts';
import { functionArn } from './names.ts';
import { type LocalFunction, revisionIdOf, type VersionState } from './store.ts';

/**
 * A version as FunctionConfiguration.
 * @param qualified whether the ARN ends in the version: so in every answer about a numbered version, and where `$LATEST` was asked for by name
 */
export function describeVersion(
  fn: LocalFunction,
  state: VersionState,
  now: number,
  qualified = state.version !== '$LATEST',
): Record<string, unknown> {
  const { Environment, Layers, VpcConfig, SnapStart, ...settings } = state.settings;
  return {
    FunctionName: fn.name,
    FunctionArn: functionArn(fn.region, fn.name, qualified ? state.version : undefined),
    ...settings,
    ...(Environment && Object.keys(Environment.Variables ?? {}).length > 0 ? { Environment } : {}),
    ...(Layers && Layers.length > 0 ? { Layers: Layers.map((Arn) => ({ Arn, CodeSize: 0 })) } : {}),
    ...(hasVpc(state) ? { VpcConfig: { ...VpcConfig, VpcId: 'vpc-local' } } : {}),
    SnapStart: { ...SnapStart, OptimizationStatus: 'Off' },
    PackageType: 'Zip',
    CodeSize: state.code.zip.length,
    CodeSha256: state.code.sha256,
    Version: state.version,
    LastModified: new Date(state.modifiedAt).toISOString().replace('Z', '+0000'),
    RevisionId: revisionIdOf(state, now),
    RuntimeVersionConfig: {
      RuntimeVersionArn: `arn:aws:lambda:${fn.region}::runtime:local-${state.settings.Runtime}`,
    },
    ...progressOf(state, now),
  };
}

/** A version as the list operations give it, without what GetFunction alone tells (Lambda API Reference, ListFunctions, read 2026). */
export function describeListed(fn: LocalFunction, state: VersionState, now: number, qualified?: boolean) {
  const described = describeVersion(fn, state, now, qualified);
  return Object.fromEntries(Object.entries(described).filter(([name]) => !notListed.test(name)));
}

const notListed = /^(State|LastUpdateStatus|RuntimeVersionConfig)/;

function progressOf(state: VersionState, now: number): Record<string, string> {
  if (now >= state.readyAt) {
    return { State: 'Active', LastUpdateStatus: 'Successful' };
  }
  return state.change === 'creation'
    ? { State: 'Pending', StateReason: 'The function is being created.', StateReasonCode: 'Creating' }
    : {
        State: 'Active',
        LastUpdateStatus: 'InProgress',
        LastUpdateStatusReason: 'The function is being created.',
        LastUpdateStatusReasonCode: 'Creating',
      };
}

function hasVpc({ settings }: VersionState): boolean {
  return (settings.VpcConfig?.SubnetIds ?? []).length > 0;
}

/** A version as CloudFront's side sees it. */
export function localVersion(fn: LocalFunction, state: VersionState, now: number): LocalFunctionVersion {
  const { settings, code } = state;
  return {
    functionName: fn.name,
    version: state.version,
    arn: functionArn(fn.region, fn.name, state.version),
    runtime: settings.Runtime,
    handler: settings.Handler,
    memorySize: settings.MemorySize,
    timeout: settings.Timeout,
    codeSha256: code.sha256,
    zip: code.zip,
    state: now < state.readyAt && state.change === 'creation' ? 'Pending' : 'Active',
    roleArn: settings.Role,
    hasEnvironment: Object.keys(settings.Environment?.Variables ?? {}).length > 0,
    hasLayers: (settings.Layers ?? []).length > 0,
    hasVpc: hasVpc(state),
    architectures: settings.Architectures,
  };
}
