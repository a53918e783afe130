import { sideBySide } from '../kit/side-by-side.ts';
import { getDistribution } from './distribution-api.ts';
import type { SharedReadings } from './function-kind.ts';
import { readFunction } from './kinds.ts';
import type { Readings } from './readings.ts';
import { readStored } from './records.ts';
import type { PublishRequest } from './request.ts';
import type { Session } from './session.ts';

/** Records before the distribution, as the compare-and-swap of both needs; functions beside them. */
export async function readAll(session: Session, request: PublishRequest): Promise<Readings> {
  const shared = readShared(session, request);
  const sharedOf = async (index: number): Promise<SharedReadings> => {
    const { records, distribution } = await shared;
    return { distribution, record: records[index] ?? null };
  };
  const [{ records, distribution }, states] = await Promise.all([
    shared,
    sideBySide(request.functions, (wanted, index) => readFunction(session, request, wanted, sharedOf(index))),
  ]);
  return { states, records, distribution };
}

async function readShared(
  session: Session,
  request: PublishRequest,
): Promise<Pick<Readings, 'records' | 'distribution'>> {
  const records = await sideBySide(request.functions, (wanted) => readStored(session, request, wanted));
  const atTheEdge = request.functions.some(({ artifact }) => artifact.target !== 'lambda');
  const { distribution: wanted } = request;
  return { records, distribution: wanted && atTheEdge ? await getDistribution(session, wanted.id) : null };
}
