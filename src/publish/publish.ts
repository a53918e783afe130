import { sideBySide } from '../kit/side-by-side.ts';
import { type Associated, associate } from './associate.ts';
import { checkRequest } from './check-request.ts';
import { type DistributionDocument, getDistribution } from './distribution-api.ts';
import { type FunctionState, findExisting, readLatest } from './function-state.ts';
import { invalidateRelease } from './invalidate.ts';
import { makeVersion, type ReadyVersion } from './lambda-version.ts';
import { moveAlias } from './move-alias.ts';
import { intentsOf, type Preflight, preflight, type Readings } from './preflight.ts';
import { placeOf, type Recorded, readStored, record, releaseOf } from './records.ts';
import type { PublishDependencies, PublishRequest, PublishResult } from './request.ts';
import { plannedResult, resultOf } from './result.ts';
import { createSession, type Session, withTruth } from './session.ts';
import { stillRuns } from './still-runs.ts';
import { waitUntilDeployed } from './wait-deployed.ts';

/**
 * Makes the artifacts the versions that run: reads first, writes only what differs, and in an order that leaves nothing half-done which a
 * second run does not finish: versions, one UpdateDistribution, release records, then waiting, then invalidation.
 * @throws UserError for everything that a user can mend; after the first write it says what is true by then
 */
export async function publish(request: PublishRequest, dependencies: PublishDependencies): Promise<PublishResult> {
  checkRequest(request, dependencies.clock.now());
  const session = createSession(request, dependencies);
  const { readings, checked } = await truthfully(session, async () => {
    const all = await readAll(session, request);
    return { readings: all, checked: await preflight(session, request, all) };
  });
  // Not ours: what it changed before it failed, it says itself.
  session.truths.push(...((await dependencies.beforeWrites?.()) ?? []));
  if (request.dryRun) return planned(session, request, readings, checked);
  say(session, checked.notes);
  return await truthfully(session, () => carryOut(session, request, readings, checked));
}

function say(session: Session, notes: string[]): void {
  for (const note of notes) session.log.info(note);
}

function planned(session: Session, request: PublishRequest, readings: Readings, checked: Preflight): PublishResult {
  const result = plannedResult(request, readings, checked);
  say(session, result.notes);
  return result;
}

async function truthfully<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withTruth(session, error);
  }
}

/** Records before the distribution, as the compare-and-swap of both needs; functions beside them. */
async function readAll(session: Session, request: PublishRequest): Promise<Readings> {
  const readShared = async () => {
    const records = await sideBySide(request.functions, (wanted) => readStored(session, request, wanted));
    const edge = request.functions.some(({ artifact }) => artifact.target === 'lambda-edge');
    const { distribution: wanted } = request;
    return { records, distribution: wanted && edge ? await getDistribution(session, wanted.id) : null };
  };
  const [{ records, distribution }, latest] = await Promise.all([
    readShared(),
    sideBySide(request.functions, (wanted) => readLatest(session, request, wanted)),
  ]);
  const states = await sideBySide(latest, (state, index) =>
    findExisting(session, state, distribution, records[index]?.record.versionArn ?? null),
  );
  return { states, records, distribution };
}

async function carryOut(
  session: Session,
  request: PublishRequest,
  readings: Readings,
  checked: Preflight,
): Promise<PublishResult> {
  const { states } = readings;
  const versions = await sideBySide(states, (state) => publishOne(session, state));
  const aliasesMoved = await sideBySide(states, (state, index) =>
    state.wanted.alias ? moveAlias(session, state, versions[index]!.version) : Promise.resolve(false),
  );
  // CloudFront Functions have their place here: after the versions, before the distribution points at either.
  const associated = await associateAll(session, request, readings, versions, checked);
  const recorded = await recordAll(session, request, readings, versions);
  const arns = versions.map(({ versionArn }) => versionArn);
  const waited = await waitIfWanted(session, request, associated, arns);
  const released = { versionArns: arns, associated, recorded };
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

async function publishOne(session: Session, state: FunctionState): Promise<ReadyVersion> {
  const ready = await makeVersion(session, state);
  const { functionName } = state.wanted;
  session.log.info(
    ready.published
      ? `${functionName}: published version ${ready.version}`
      : `${functionName}: already published as version ${ready.version}`,
  );
  return ready;
}

async function associateAll(
  session: Session,
  request: PublishRequest,
  { states, distribution }: Readings,
  versions: ReadyVersion[],
  { rolesTrusted }: Preflight,
): Promise<Associated | null> {
  if (!distribution) return null;
  const intents = intentsOf(states, (state) => versions[states.indexOf(state)]!.versionArn);
  return await associate(session, distribution, intents, { takeOver: request.takeOver, rolesTrusted });
}

/** Every function is on the distribution by now, so each record is tried, whatever becomes of the others. */
async function recordAll(
  session: Session,
  request: PublishRequest,
  readings: Readings,
  versions: ReadyVersion[],
): Promise<(Recorded | null)[]> {
  const failures: unknown[] = [];
  const recorded = await sideBySide(readings.states, async (state, index) => {
    try {
      return await recordOne(session, request, readings, state, index, versions[index]!);
    } catch (error) {
      failures.push(error);
      return null;
    }
  });
  if (failures.length > 0) throw failures[0];
  return recorded;
}

async function recordOne(
  session: Session,
  request: PublishRequest,
  { records, distribution }: Readings,
  state: FunctionState,
  index: number,
  version: ReadyVersion,
): Promise<Recorded | null> {
  const place = placeOf(request, state.wanted);
  if (!place) return null;
  const release = releaseOf(session, request, state, version, distribution);
  return await record(session, place, records[index] ?? null, release, () =>
    stillRuns(session, request, state, version),
  );
}

async function waitIfWanted(
  session: Session,
  request: PublishRequest,
  associated: Associated | null,
  versionArns: string[],
): Promise<{ document: DistributionDocument | null; notes: string[] }> {
  if (!associated) return { document: null, notes: [] };
  const { document } = associated;
  if (document.status === 'Deployed') return { document, notes: [] };
  if (!request.wait) return { document, notes: early(request, document) };
  return await waitUntilDeployed(session, document, versionArns);
}

/** Without waiting, an invalidation may come to an edge location before the change does. */
function early({ invalidatePaths }: PublishRequest, { id, status }: DistributionDocument): string[] {
  if (invalidatePaths.length === 0) return [];
  return [
    `the distribution ${id} is ${status} and not waited for (wait: false), so edge locations that the change has not reached yet may cache old answers after the invalidation`,
  ];
}
