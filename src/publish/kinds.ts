import type { Checked, FunctionVersion, ReadyVersion, SharedReadings } from './function-kind.ts';
import type { LambdaState } from './function-state.ts';
import { cloudFrontFunctionKind } from './functions/cloudfront-function-kind.ts';
import type { CloudFrontFunctionState } from './functions/function-stages.ts';
import { lambdaKind } from './lambda-kind.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';
import type { Session } from './session.ts';

/** The one place that knows which kinds of functions there are; everything else goes through here. */

export type FunctionState = LambdaState | CloudFrontFunctionState;

export async function readFunction(
  session: Session,
  request: PublishRequest,
  wanted: FunctionToPublish,
  shared: Promise<SharedReadings>,
): Promise<FunctionState> {
  const kind = wanted.artifact.target === 'cloudfront-function' ? cloudFrontFunctionKind : lambdaKind;
  return await kind.read(session, request, wanted, shared);
}

export function checkFunctionState(
  session: Session,
  state: FunctionState,
  shared: SharedReadings,
  request: PublishRequest,
): Checked | Promise<Checked> {
  return state.kind === 'lambda'
    ? lambdaKind.check(session, state, shared, request)
    : cloudFrontFunctionKind.check(session, state, shared, request);
}

/**
 * All Lambda versions first, which nothing runs yet; then the CloudFront Functions, which change in all their distributions at once. A
 * Lambda version that cannot be published thus stops the call before anything goes live.
 */
export async function publishFunctions(session: Session, states: FunctionState[]): Promise<ReadyVersion[]> {
  const versions = new Map<FunctionState, ReadyVersion>();
  const keep = (of: FunctionState[], made: ReadyVersion[]) => {
    for (const [index, state] of of.entries()) versions.set(state, made[index]!);
  };
  const lambdas = states.filter((state) => state.kind === 'lambda');
  keep(lambdas, await lambdaKind.publish(session, lambdas));
  const functions = states.filter((state) => state.kind === 'cloudfront-function');
  keep(functions, await cloudFrontFunctionKind.publish(session, functions));
  return states.map((state) => versions.get(state)!);
}

export async function isCurrent(session: Session, state: FunctionState, version: FunctionVersion): Promise<boolean> {
  return state.kind === 'lambda'
    ? await lambdaKind.isCurrent(session, state, version)
    : await cloudFrontFunctionKind.isCurrent(session, state, version);
}
