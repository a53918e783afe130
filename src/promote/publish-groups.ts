import { silentLog } from '../kit/log.ts';
import { publish } from '../publish/publish.ts';
import type { PublishDependencies, PublishRequest, PublishResult } from '../publish/request.ts';
import type { StoredRecord } from '../release/record-store.ts';
import type { PromoteRequest } from './request.ts';
import type { PublishGroup } from './targets.ts';

/**
 * Publishes to-stage's functions by the publishing core: one call of it, or, where the functions are on several distributions, one for each.
 * Then all are checked before the first write, all are written before the first wait.
 * @param records to-stage's, as they were read
 * @param beforeWrites called once with what all calls are about to do
 */
export async function publishGroups(
  request: PromoteRequest,
  groups: PublishGroup[],
  records: ReadonlyMap<string, StoredRecord | null>,
  dependencies: PublishDependencies,
  beforeWrites: (planned: PublishResult[]) => Promise<string[]>,
): Promise<PublishResult[]> {
  const deadline = dependencies.clock.now() + request.timeoutMinutes * 60_000;
  const call = (group: PublishGroup, options: Partial<PublishRequest>, more: Partial<PublishDependencies> = {}) => {
    const left = Math.max(1, Math.ceil((deadline - dependencies.clock.now()) / 60_000));
    return publish({ ...requestOf(request, group, left), ...options }, { ...dependencies, ...more });
  };
  if (groups.length === 1) {
    const promotion = { records, overwriteDrift: request.overwriteDrift };
    return [await call(groups[0]!, { promotion }, { beforeWrites: (planned) => beforeWrites([planned]) })];
  }
  const planned: PublishResult[] = [];
  const log = request.dryRun ? dependencies.log : silentLog;
  for (const group of groups) planned.push(await call(group, { dryRun: true }, { log }));
  const truths = await beforeWrites(planned);
  if (request.dryRun) return planned;
  const results: PublishResult[] = [];
  for (const group of groups) {
    results.push(await call(group, { wait: false, invalidatePaths: [] }, { truths }));
    truths.push(`${namesOf(group)}: done${group.distribution ? ` on the distribution ${group.distribution.id}` : ''}.`);
  }
  if (!request.wait && request.invalidatePaths.length === 0) return results;
  for (const [index, group] of groups.entries()) {
    const waited = await call(group, {}, { truths });
    const { distribution } = results[index]!;
    if (distribution) distribution.status = waited.distribution?.status ?? distribution.status;
  }
  return results;
}

function namesOf({ functions }: PublishGroup): string {
  return functions.map(({ functionName }) => functionName).join(', ');
}

function requestOf(request: PromoteRequest, group: PublishGroup, timeoutMinutes: number): PublishRequest {
  const { to, wait, dryRun, runUrl, region, overwriteDrift } = request;
  return {
    ...group,
    takeOver: false,
    release: to,
    wait,
    timeoutMinutes,
    invalidatePaths: group.distribution ? request.invalidatePaths : [],
    dryRun,
    // The bytes' own commit is in their release; that of the run says nothing about them.
    commit: null,
    runUrl,
    region,
    promotion: { records: null, overwriteDrift },
  };
}
