import type { Invocation } from '../../edge/run/invocation.ts';
import type { CodeObjects } from '../s3/service.ts';
import type { LocalFunctionVersion, ServiceCall } from '../service.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn, parseFunctionName } from './names.ts';
import { type LambdaStore, type LocalFunction, storeKey, type VersionState } from './store.ts';

/** What Lambda's side asks IAM's. */
export interface Roles {
  /** Whether a role trusts a service (`lambda.amazonaws.com`); undefined where the role is not known here. */
  trusts(roleArn: string, service: string): boolean | undefined;
}

/** What the operations share. */
export interface LambdaContext {
  store: LambdaStore;
  objects: CodeObjects;
  roles: Roles;
  /** Distributions that use a version, by its qualified ARN. */
  distributionsUsing(versionArn: string): string[];
  /** Runs a version's handler. */
  run(version: LocalFunctionVersion, event: unknown): Promise<Invocation>;
  /** Milliseconds that a change takes. */
  updateMs: number;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The function a call names, and the qualifier that goes with it. Throws ResourceNotFoundException. */
export function functionOf(
  context: LambdaContext,
  call: ServiceCall,
): { fn: LocalFunction; qualifier: string | undefined } {
  const { name, qualifier } = parseFunctionName(call.input.FunctionName, call.region, call.input.Qualifier);
  const fn = context.store.get(storeKey(call.region, name));
  if (!fn) {
    throw lambdaErrors.functionNotFound(functionArn(call.region, name, qualifier));
  }
  return { fn, qualifier };
}

/** As `functionOf`, for operations that change `$LATEST` and so take no qualifier. */
export function unqualifiedFunctionOf(context: LambdaContext, call: ServiceCall): LocalFunction {
  const { fn, qualifier } = functionOf(context, call);
  if (qualifier !== undefined && qualifier !== '$LATEST') {
    throw lambdaErrors.invalid(`Only the $LATEST version can be changed, not '${qualifier}'.`);
  }
  return fn;
}

/** The version that a qualifier stands for: a number, `$LATEST`, an alias; `$LATEST` without one. */
export function versionOf(fn: LocalFunction, qualifier: string | undefined): VersionState {
  if (qualifier === undefined || qualifier === '$LATEST') {
    return fn.latest;
  }
  const number = fn.aliases.get(qualifier)?.functionVersion ?? qualifier;
  const version = number === '$LATEST' ? fn.latest : fn.versions.get(Number(number));
  if (!version) {
    throw lambdaErrors.functionNotFound(functionArn(fn.region, fn.name, qualifier));
  }
  return version;
}

/** Refuses a write while a change of `$LATEST` is under way. */
export function requireReady(fn: LocalFunction, now: number): void {
  const { latest } = fn;
  if (now >= latest.readyAt) {
    return;
  }
  throw lambdaErrors.conflict(
    latest.change === 'creation'
      ? 'The operation cannot be performed at this time. The function is currently in the following state: Pending'
      : `The operation cannot be performed at this time. An update is in progress for resource: ${functionArn(fn.region, fn.name)}`,
  );
}
