import { base64ToHex } from '../artifacts/hashes.ts';
import { eventTypes } from '../edge/vocabulary.ts';
import { isCloudFrontFunction, unqualifiedArn } from './arn.ts';
import type { Associated } from './associate.ts';
import type { DistributionDocument } from './distribution-api.ts';
import type { ReadyVersion } from './function-kind.ts';
import type { FunctionState } from './kinds.ts';
import type { Preflight } from './preflight.ts';
import type { Readings } from './readings.ts';
import { keyOf, type Recorded } from './records.ts';
import type { DistributionSlot, PublishedFunction, PublishRequest, PublishResult, RemovedSlot } from './request.ts';
import { aboutFunction, aboutPlanned } from './result-notes.ts';
import { type Behaviour, describeChange, type SlotChange, slotsOfFunction } from './slots.ts';

/** What a call did, in the order of its functions. */
export interface Outcome {
  versions: ReadyVersion[];
  aliasesMoved: boolean[];
  associated: Associated | null;
  /** The distribution as it was read last. */
  document: DistributionDocument | null;
  recorded: (Recorded | null)[];
  invalidationId: string | null;
  notes: string[];
}

export function resultOf(
  request: PublishRequest,
  readings: Readings,
  checked: Preflight,
  outcome: Outcome,
): PublishResult {
  const { associated, document, versions } = outcome;
  const changes = associated?.changes ?? [];
  const behaviours = associated?.document.behaviours ?? [];
  const functions = readings.states.map((state, index) => ({
    ...describeFunction(request, readings, state, versions[index]!, behaviours, changes),
    previousRelease: outcome.recorded[index]?.previous ?? null,
  }));
  return {
    functions,
    distribution:
      document && describeDistribution(document, behaviours, changes, associated?.updated ?? false, functions),
    invalidationId: outcome.invalidationId,
    findings: checked.findings,
    notes: [
      ...checked.warnings.map(({ message }) => message),
      ...functions.flatMap((one, index) =>
        aboutFunction(request, one, readings.states[index]!, {
          aliasMoved: outcome.aliasesMoved[index]!,
          notes: versions[index]!.notes ?? [],
        }),
      ),
      ...checked.notes,
      ...(associated?.notes ?? []),
      ...outcome.notes,
    ],
  };
}

/** What a call would do. Numbers of versions that are still to be published cannot be known: `(next)`. */
export function plannedResult(request: PublishRequest, readings: Readings, checked: Preflight): PublishResult {
  const { states, records, distribution } = readings;
  const changes = checked.plan?.changes ?? [];
  const behaviours = checked.plan?.behaviours ?? [];
  const functions = states.map((state, index) => {
    return {
      ...describeFunction(request, readings, state, state.expected, behaviours, changes),
      previousRelease: records[index]?.record ?? null,
    };
  });
  const invalidations = distribution ? request.invalidatePaths : [];
  return {
    functions,
    distribution:
      distribution && describeDistribution(distribution, behaviours, changes, changes.length > 0, functions),
    invalidationId: null,
    findings: checked.findings,
    notes: [
      ...checked.warnings.map(({ message }) => message),
      ...functions.flatMap((one, index) => aboutPlanned(one, states[index]!)),
      ...changes.map((change) => `would change ${describeChange(change)}`),
      ...(invalidations.length > 0 ? [`would invalidate ${invalidations.join(', ')}`] : []),
      ...checked.notes,
      ...(checked.plan?.notes ?? []),
    ],
  };
}

function describeFunction(
  request: PublishRequest,
  { distribution }: Readings,
  state: FunctionState,
  { version, versionArn, published }: ReadyVersion,
  behaviours: Behaviour[],
  changes: SlotChange[],
): Omit<PublishedFunction, 'previousRelease'> {
  const { wanted } = state;
  const { artifact, functionName } = wanted;
  const functionArn = state.functionArn!;
  const isOurs = (arn: string | undefined) => arn !== undefined && unqualifiedArn(arn) === functionArn;
  const own = changes.filter(({ before, after }) => isOurs(before?.arn) || isOurs(after?.arn));
  const edge = artifact.target !== 'lambda';
  return {
    function: artifact.function,
    functionName,
    target: artifact.target,
    sha256: artifact.sha256,
    codeSha256: artifact.codeSha256,
    sizeBytes: artifact.sizeBytes,
    version,
    versionArn,
    previousVersionArn: edge ? ranBefore(distribution, functionArn, versionArn, own) : aliasArnOf(state),
    ...(state.kind === 'lambda' ? {} : { previousLiveEtag: state.live?.etag ?? null }),
    codeBefore: codeBefore(state),
    published,
    associated: own.length > 0,
    associations: edge
      ? slotsOfFunction(behaviours, functionArn).map(({ pattern, eventType, occupant }) => ({
          pattern,
          eventType,
          includeBody: occupant.includeBody,
        }))
      : [],
    releaseKey: keyOf(request, wanted),
  };
}

function codeBefore(state: FunctionState): PublishedFunction['codeBefore'] {
  if (state.kind === 'cloudfront-function') {
    return state.live && { sha256: state.live.sha256, sizeBytes: state.live.code.byteLength };
  }
  const { CodeSha256, CodeSize } = state.latest ?? {};
  const sha256 = base64ToHex(CodeSha256 ?? '');
  return sha256 === undefined || CodeSize === undefined ? null : { sha256, sizeBytes: CodeSize };
}

function aliasArnOf(state: FunctionState): string | null {
  const version = state.kind === 'lambda' ? state.alias?.FunctionVersion : undefined;
  return version ? `${state.functionArn}:${version}` : null;
}

/** The function's own version of before, where several ran one that differs; else what it took the place of. */
function ranBefore(
  distribution: DistributionDocument | null,
  functionArn: string,
  versionArn: string,
  own: SlotChange[],
): string | null {
  const arns = slotsOfFunction(distribution?.behaviours ?? [], functionArn).map(({ occupant }) => occupant.arn);
  const displaced = own.find(({ before, after }) => before && after?.arn === versionArn)?.before?.arn;
  return arns.find((arn) => arn !== versionArn) ?? arns[0] ?? displaced ?? null;
}

function describeDistribution(
  { id, domainName, status }: DistributionDocument,
  behaviours: Behaviour[],
  changes: SlotChange[],
  updated: boolean,
  functions: Pick<PublishedFunction, 'versionArn' | 'published'>[],
): NonNullable<PublishResult['distribution']> {
  // Their place on the distribution is as before, what runs there is not.
  const republished = functions.filter(({ published }) => published).map(({ versionArn }) => versionArn);
  return {
    id,
    domainName,
    status,
    updated,
    patterns: behaviours.map(({ pattern }) => pattern),
    slots: behaviours.flatMap((behaviour) => slotsOfBehaviour(behaviour, changes, republished)),
    removed: changes.flatMap(removedBy),
    changes: changes.map(describeChange),
  };
}

/** A new version in the place of an old one takes nothing off; another function there does. */
function removedBy({ pattern, eventType, before, after }: SlotChange): RemovedSlot[] {
  if (!before || (after && unqualifiedArn(after.arn) === unqualifiedArn(before.arn))) return [];
  return [{ pattern, eventType, ...before }];
}

function slotsOfBehaviour(
  { pattern, slots }: Behaviour,
  changes: SlotChange[],
  republished: string[],
): DistributionSlot[] {
  return eventTypes.flatMap((eventType) => {
    const occupant = slots[eventType];
    if (!occupant) return [];
    const moved = changes.some((change) => change.pattern === pattern && change.eventType === eventType);
    const changed = moved || (isCloudFrontFunction(occupant.arn) && republished.includes(occupant.arn));
    return [{ pattern, eventType, ...occupant, changed }];
  });
}
