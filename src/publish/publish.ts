import { sideBySide } from '../kit/side-by-side.ts';
import { type Associated, associate } from './associate.ts';
import { checkRequest } from './check-request.ts';
import type { ReadyVersion } from './function-kind.ts';
import { invalidateRelease } from './invalidate.ts';
import { publishFunctions } from './kinds.ts';
import { moveAlias } from './move-alias.ts';
import { intentsOf, type Preflight, preflight } from './preflight.ts';
import { readAll } from './read-all.ts';
import type { Readings } from './readings.ts';
import { recordAll } from './record-all.ts';
import type { PublishDependencies, PublishRequest, PublishResult } from './request.ts';
import { plannedResult, resultOf } from './result.ts';
import { createSession, type Session, withTruth } from './session.ts';
import { slotOptionsOf } from './slot-options.ts';
import { allUntilEnd } from './until-end.ts';
import { waitIfWanted } from './wait-if-wanted.ts';

/**
 * Makes the artifacts the versions that run: reads first, writes only what differs, and in an order that leaves nothing half-done which a
 * second run does not finish: Lambda versions, CloudFront Functions, one UpdateDistribution, release records, then waiting, then
 * invalidation.
 * @throws UserError for everything that a user can mend; after the first write it says what is true by then
 */
export async function publish(request: PublishRequest, dependencies: PublishDependencies): Promise<PublishResult> {
  checkRequest(request, dependencies.clock.now());
  const session = createSession(request, dependencies);
  const { readings, checked } = await truthfully(session, async () => {
    const all = await readAll(session, request);
    return { readings: all, checked: await preflight(session, request, all) };
  });
  for (const { title, message } of checked.warnings) session.log.warning(message, { title });
  // Not ours: what it changed before it failed, it says itself.
  if (dependencies.beforeWrites) {
    const { beforeWrites } = dependencies;
    const planned = plannedResult(request, readings, checked);
    session.truths.push(...(await allUntilEnd(session, (signal) => beforeWrites(planned, signal))));
  }
  if (request.dryRun) return planned(session, request, readings, checked);
  say(session, checked.notes);
  return await truthfully(session, () => carryOut(session, request, readings, checked));
}

function say(session: Session, notes: string[]): void {
  for (const note of notes) session.log.info(note);
}

function planned(session: Session, request: PublishRequest, readings: Readings, checked: Preflight): PublishResult {
  const result = plannedResult(request, readings, checked);
  const said = new Set(checked.warnings.map(({ message }) => message));
  say(
    session,
    result.notes.filter((note) => !said.has(note)),
  );
  return result;
}

async function truthfully<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withTruth(session, error);
  }
}

async function carryOut(
  session: Session,
  request: PublishRequest,
  readings: Readings,
  checked: Preflight,
): Promise<PublishResult> {
  const { states } = readings;
  const versions = await publishFunctions(session, states);
  // After the CloudFront Functions: one that fails its tests stops the call before an alias is moved, which sends requests at once.
  const aliasesMoved = await sideBySide(states, (state, index) =>
    state.kind === 'lambda' && state.wanted.alias
      ? moveAlias(session, state, versions[index]!.version)
      : Promise.resolve(false),
  );
  const associated = await associateAll(session, request, readings, versions, checked);
  const recorded = await recordAll(session, request, readings, versions);
  const waited = await waitIfWanted(session, request, associated, versions);
  const released = { versions, associated, recorded };
  const invalidationId = await invalidateRelease(session, request.invalidatePaths, waited.document, released);
  return resultOf(request, readings, checked, {
    versions,
    aliasesMoved,
    associated,
    document: waited.document,
    recorded,
    invalidationId,
    notes: waited.notes,
  });
}

async function associateAll(
  session: Session,
  request: PublishRequest,
  readings: Readings,
  versions: ReadyVersion[],
  { rolesTrusted }: Preflight,
): Promise<Associated | null> {
  const { states, distribution } = readings;
  if (!distribution) return null;
  const intents = intentsOf(states, (state) => versions[states.indexOf(state)]!.versionArn);
  return await associate(session, distribution, intents, { ...slotOptionsOf(request, readings), rolesTrusted });
}
