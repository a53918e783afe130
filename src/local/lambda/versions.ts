import { isDeepStrictEqual } from 'node:util';
import type { OperationHandler, ServiceCall, ServiceReply } from '../service.ts';
import { type LambdaContext, requireReady, unqualifiedFunctionOf } from './context.ts';
import { describeListed, describeVersion } from './describe.ts';
import { lambdaErrors } from './errors.ts';
import { pageOf } from './pages.ts';
import { constantRevisionIds, type LocalFunction, newRevisionIds, revisionIdOf, type VersionState } from './store.ts';

/** PublishVersion and ListVersionsByFunction. */
export function versionOperations(context: LambdaContext): Record<string, OperationHandler> {
  return {
    PublishVersion: (call) => publishVersion(context, call),
    ListVersionsByFunction(call) {
      const fn = unqualifiedFunctionOf(context, call);
      const states = [fn.latest, ...[...fn.versions].sort(([left], [right]) => left - right).map(([, state]) => state)];
      const { page, NextMarker } = pageOf(states, call.input);
      const now = context.now();
      return { output: { Versions: page.map((state) => describeListed(fn, state, now, true)), NextMarker } };
    },
  };
}

function publishVersion(context: LambdaContext, call: ServiceCall): ServiceReply {
  const { CodeSha256, RevisionId, Description } = call.input;
  const fn = unqualifiedFunctionOf(context, call);
  const now = context.now();
  requireReady(fn, now);
  if (RevisionId !== undefined && RevisionId !== revisionIdOf(fn.latest, now)) {
    throw lambdaErrors.staleRevision('GetFunction/GetAlias');
  }
  if (CodeSha256 !== undefined && CodeSha256 !== '' && CodeSha256 !== fn.latest.code.sha256) {
    throw lambdaErrors.invalid(
      `CodeSHA256 (${CodeSha256}) is different from current CodeSHA256 in $LATEST (${fn.latest.code.sha256}). Please try again with the CodeSHA256 in $LATEST.`,
    );
  }
  return { output: describeVersion(fn, publish(context, fn, Description), now) };
}

/** Makes a numbered version of `$LATEST`, or gives back the latest one where its code and configuration are the same. */
export function publish(context: LambdaContext, fn: LocalFunction, description?: string): VersionState {
  const newest = fn.versions.get(Math.max(0, ...fn.versions.keys()));
  if (newest && sameContent(newest, fn.latest)) {
    return newest;
  }
  const now = context.now();
  const state: VersionState = {
    version: String(fn.nextVersion),
    settings: { ...fn.latest.settings, ...(description === undefined ? {} : { Description: description }) },
    code: fn.latest.code,
    modifiedAt: now,
    change: 'creation',
    readyAt: now + context.updateMs,
    revisionIds: constantRevisionIds(),
  };
  fn.versions.set(fn.nextVersion, state);
  // Publishing is a write to the function: who goes on with the RevisionId that was read before is refused.
  fn.latest = { ...fn.latest, revisionIds: newRevisionIds() };
  fn.nextVersion += 1;
  return state;
}

/** A version's description is its own and counts for nothing. */
function sameContent(left: VersionState, right: VersionState): boolean {
  // Through JSON, as one of them may have been read from a snapshot.
  const comparable = ({ settings: { Description: _, ...settings }, code }: VersionState): unknown =>
    JSON.parse(JSON.stringify({ settings, sha256: code.sha256 }));
  return isDeepStrictEqual(comparable(left), comparable(right));
}
