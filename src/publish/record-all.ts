import { sideBySide } from '../kit/side-by-side.ts';
import type { ReadyVersion } from './function-kind.ts';
import type { FunctionState } from './kinds.ts';
import type { Readings } from './readings.ts';
import { placeOf, type Recorded, record, releaseOf } from './records.ts';
import type { PublishRequest } from './request.ts';
import type { Session } from './session.ts';
import { stillRuns } from './still-runs.ts';

/** Every function is on the distribution by now, so each record is tried, whatever becomes of the others. */
export async function recordAll(
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
