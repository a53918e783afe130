import { shortName } from './arn.ts';
import type { FunctionState } from './kinds.ts';
import { associationLine } from './parse-associations.ts';
import type { Readings } from './readings.ts';
import type { PublishRequest } from './request.ts';
import { type Slot, slotsOfFunction } from './slots.ts';

/**
 * What of the stage is neither what its record says nor what this call is about to make of it: somebody has changed it by hand since. What
 * a run left that ended before its record was written is this call's own, and no drift.
 * @returns a sentence each
 */
export function driftOf(request: PublishRequest, readings: Readings): string[] {
  return readings.states.flatMap((state, index) => {
    const record = readings.records[index]?.record;
    if (!record || !state.functionArn) return [];
    const since = `the release of ${record.releasedAt}`;
    return [...codeDrift(state, record, since), ...placeDrift(request, readings, state, index, since)];
  });
}

/** LIVE's code, or the version that an alias names. */
function codeDrift(state: FunctionState, record: { sha256: string; version: string | null }, since: string): string[] {
  const { wanted, expected } = state;
  const name = wanted.functionName;
  if (state.kind === 'cloudfront-function') {
    const live = state.live?.sha256;
    if (!live || live === record.sha256 || live === wanted.artifact.sha256) return [];
    return [`${name}: its LIVE code has SHA-256 ${live}, ${since} recorded ${record.sha256}`];
  }
  const version = state.alias?.FunctionVersion;
  if (!version || version === record.version || version === expected.version) return [];
  return [`${name}: its alias ${wanted.alias} is at version ${version}, ${since} recorded version ${record.version}`];
}

/** Versions and places on the call's distribution. */
function placeDrift(
  { distribution: wantedDistribution }: PublishRequest,
  { distribution, records }: Readings,
  { wanted, functionArn, expected }: FunctionState,
  index: number,
  since: string,
): string[] {
  const entry = wantedDistribution && records[index]?.record.distributions[wantedDistribution.name];
  if (!entry || !distribution || entry.id !== distribution.id) return [];
  const slots = slotsOfFunction(distribution.behaviours, functionArn!);
  const where = `the distribution ${distribution.id}`;
  const others = slots.filter(({ occupant: { arn } }) => arn !== entry.versionArn && arn !== expected.versionArn);
  const moved = others.map(
    ({ pattern, eventType, occupant }) =>
      `${wanted.functionName}: ${where} runs ${shortName(occupant.arn)} on ${eventType} of ${pattern}, ${since} recorded ${shortName(entry.versionArn)}`,
  );
  if (moved.length > 0 || entry.associations === null) return moved;
  const now = linesOf(slots);
  const recorded = [...entry.associations].sort();
  const intended = wanted.associations?.map(associationLine).sort();
  if (same(now, recorded) || (intended && same(now, intended))) return [];
  return [
    `${wanted.functionName}: on ${where} it is at ${now.join(', ') || 'no place'}, ${since} recorded ${recorded.join(', ') || 'none'}`,
  ];
}

function linesOf(slots: Slot[]): string[] {
  return slots
    .map(({ pattern, eventType, occupant }) =>
      associationLine({ pattern, eventType, includeBody: occupant.includeBody }),
    )
    .sort();
}

function same(left: string[], right: string[]): boolean {
  // A pattern means the same with and without its first slash.
  const bare = (lines: string[]) =>
    lines
      .map((line) => line.replace(/^\//, ''))
      .sort()
      .join('\n');
  return bare(left) === bare(right);
}
