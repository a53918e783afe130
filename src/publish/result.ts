import { eventTypes } from '../edge/vocabulary.ts';
import { unqualifiedArn } from './arn.ts';
import type { Associated } from './associate.ts';
import type { DistributionDocument } from './distribution-api.ts';
import type { FunctionState } from './function-state.ts';
import type { ReadyVersion } from './lambda-version.ts';
import { expectedArn, nextVersion, type Preflight, type Readings } from './preflight.ts';
import { keyOf, type Recorded } from './records.ts';
import type { DistributionSlot, PublishedFunction, PublishRequest, PublishResult, RemovedSlot } from './request.ts';
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
    distribution: document && describeDistribution(document, behaviours, changes, associated?.updated ?? false),
    invalidationId: outcome.invalidationId,
    findings: checked.findings,
    notes: [
      ...functions.flatMap((one, index) =>
        aboutFunction(request, one, readings.states[index]!, outcome.aliasesMoved[index]!),
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
    const { existing } = state;
    const version = {
      version: existing?.Version ?? nextVersion,
      versionArn: expectedArn(state),
      published: !existing,
    };
    return {
      ...describeFunction(request, readings, state, version, behaviours, changes),
      previousRelease: records[index]?.record ?? null,
    };
  });
  const invalidations = distribution ? request.invalidatePaths : [];
  return {
    functions,
    distribution: distribution && describeDistribution(distribution, behaviours, changes, changes.length > 0),
    invalidationId: null,
    findings: checked.findings,
    notes: [
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
  { wanted, latest, alias }: FunctionState,
  { version, versionArn, published }: ReadyVersion,
  behaviours: Behaviour[],
  changes: SlotChange[],
): Omit<PublishedFunction, 'previousRelease'> {
  const { artifact, functionName } = wanted;
  const functionArn = latest!.FunctionArn!;
  const isOurs = (arn: string | undefined) => arn !== undefined && unqualifiedArn(arn) === functionArn;
  const own = changes.filter(({ before, after }) => isOurs(before?.arn) || isOurs(after?.arn));
  const aliasArn = alias?.FunctionVersion ? `${functionArn}:${alias.FunctionVersion}` : null;
  const edge = artifact.target === 'lambda-edge';
  return {
    function: artifact.function,
    functionName,
    target: artifact.target,
    sha256: artifact.sha256,
    codeSha256: artifact.codeSha256,
    sizeBytes: artifact.sizeBytes,
    version,
    versionArn,
    previousVersionArn: edge ? ranBefore(distribution, functionArn, versionArn, own) : aliasArn,
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
): NonNullable<PublishResult['distribution']> {
  return {
    id,
    domainName,
    status,
    updated,
    patterns: behaviours.map(({ pattern }) => pattern),
    slots: behaviours.flatMap((behaviour) => slotsOfBehaviour(behaviour, changes)),
    removed: changes.flatMap(removedBy),
    changes: changes.map(describeChange),
  };
}

/** A new version in the place of an old one takes nothing off; another function there does. */
function removedBy({ pattern, eventType, before, after }: SlotChange): RemovedSlot[] {
  if (!before || (after && unqualifiedArn(after.arn) === unqualifiedArn(before.arn))) return [];
  return [{ pattern, eventType, ...before }];
}

function slotsOfBehaviour({ pattern, lambdas, functions }: Behaviour, changes: SlotChange[]): DistributionSlot[] {
  return eventTypes.flatMap((eventType) => {
    const changed = changes.some((change) => change.pattern === pattern && change.eventType === eventType);
    const lambda = lambdas[eventType];
    const cloudFrontFunction = functions[eventType];
    return [
      ...(lambda ? [{ pattern, eventType, ...lambda, changed }] : []),
      ...(cloudFrontFunction
        ? [{ pattern, eventType, includeBody: false, arn: cloudFrontFunction, changed: false }]
        : []),
    ];
  });
}

function aboutFunction(
  { distribution }: PublishRequest,
  one: PublishedFunction,
  { wanted, alias }: FunctionState,
  aliasMoved: boolean,
): string[] {
  const notes = [];
  if (!one.published) notes.push(`${one.functionName}: already published as version ${one.version}`);
  if (distribution && one.target === 'lambda-edge' && !one.associated)
    notes.push(`${one.functionName}: already associated`);
  if (!distribution && wanted.associations?.length) {
    notes.push(`${one.functionName}: no distribution-id, so its associations are left as they are`);
  }
  if (wanted.alias) {
    notes.push(
      aliasMoved
        ? `${one.functionName}: alias ${wanted.alias} moved from version ${alias?.FunctionVersion} to ${one.version}`
        : `${one.functionName}: alias ${wanted.alias} is already at version ${one.version}`,
    );
  }
  return notes;
}

function aboutPlanned(one: PublishedFunction, { wanted, latest, alias }: FunctionState): string[] {
  const notes = [];
  if (one.published) {
    const sameCode = latest?.CodeSha256 === one.codeSha256;
    notes.push(`${one.functionName}: would ${sameCode ? '' : 'update the code and '}publish a version`);
  } else notes.push(`${one.functionName}: already published as version ${one.version}`);
  if (wanted.alias && alias?.FunctionVersion !== one.version) {
    notes.push(`${one.functionName}: would move alias ${wanted.alias} from version ${alias?.FunctionVersion}`);
  }
  return notes;
}
