import { UserError } from '../kit/errors.ts';
import type { PreviousRelease, ReleaseRecord } from '../release/record.ts';
import type { StoredRecord } from '../release/record-store.ts';
import type { Candidate } from './candidate.ts';
import { entriesInForce } from './entries-in-force.ts';

/**
 * The release that comes back, of each function: the newest that was superseded, or the one of a hash. What was rolled back from is
 * skipped, so that a second rollback goes further back. One that an ended run has not brought to all its distributions is finished first.
 * @param runUrl of this run: what it has rolled back already stays there in its next attempt, and where others of the call are not there yet
 */
export function chooseRollback(
  records: [string, StoredRecord][],
  toSha256: string | null,
  runUrl: string | null,
): Candidate[] {
  const problems: string[] = [];
  const own = records.filter(([, { record }]) => isOwnRollback(record, runUrl));
  const begun = own.length < records.length;
  const candidates = records.flatMap(([name, stored]): Candidate[] => {
    const { record } = stored;
    const { previous, ...current } = record;
    const isOwn = own.some(([each]) => each === name) && (begun || record.runUrl !== runUrl);
    const unfinished = unfinishedRelease(record);
    const goesOn = unfinished !== null && (toSha256 === null || unfinished.sha256 === toSha256);
    const done = !goesOn && (toSha256 === null ? isOwn : record.sha256 === toSha256);
    if (done) return [{ function: name, release: current, stored, restores: null }];
    const wanted = ({ sha256, left }: PreviousRelease) =>
      toSha256 === null ? left === 'superseded' : sha256 === toSha256;
    const restores = goesOn ? unfinished : (previous.find(wanted) ?? null);
    if (restores) {
      const { left: _, ...release } = restores;
      return [{ function: name, release, stored, restores }];
    }
    problems.push(noHistory(record, toSha256));
    return [];
  });
  if (problems.length === 0) return candidates;
  throw new UserError('Nothing to roll back to', problems.join('\n'));
}

/** Made by this very run, be it in another attempt: `.../runs/1/attempts/2` is the second one of `.../runs/1`. */
function isOwnRollback({ runUrl: by, previous }: ReleaseRecord, runUrl: string | null): boolean {
  const run = (url: string | null) => url?.replace(/\/attempts\/\d+$/, '') ?? null;
  return previous[0]?.left === 'rolled-back' && run(by) !== null && run(by) === run(runUrl);
}

/** What a rollback has begun to bring back: it is what the record says, it stays in the history, and not all its distributions have it. */
function unfinishedRelease(record: ReleaseRecord): PreviousRelease | null {
  const [left, ...before] = record.previous;
  if (left?.left !== 'rolled-back') return null;
  const isMissing = (one: PreviousRelease) =>
    entriesInForce(one).some(([name]) => record.distributions[name]?.version !== record.version);
  return before.find((one) => one.sha256 === record.sha256 && isMissing(one)) ?? null;
}

function noHistory(record: ReleaseRecord, toSha256: string | null): string {
  const { function: name, stage, previous } = record;
  const wanted = toSha256 === null ? 'no earlier release to go back to' : `no release with SHA-256 ${toSha256}`;
  return `${name} in ${stage} has ${wanted}. It runs ${describe(record)}; before that: ${previous.map(describePrevious).join('; ') || 'nothing that is recorded'}.${toSha256 === null ? ' Leave it out of functions, or give to-sha256.' : ''}`;
}

function describePrevious(release: PreviousRelease): string {
  return `${describe(release)}, ${release.left}`;
}

function describe({ sha256, version, releasedAt }: Pick<ReleaseRecord, 'sha256' | 'version' | 'releasedAt'>): string {
  return `${sha256}${version ? ` (version ${version})` : ''} of ${releasedAt}`;
}
