import { UserError } from '../kit/errors.ts';
import type { DistributionEntry, PreviousRelease, Release, ReleaseRecord } from './record.ts';

/** How many earlier releases a record keeps. */
export const keptReleases = 10;

/** What a run releases: a release whose distributions are those of this run alone. */
export interface ThisRelease extends Omit<Release, 'schema' | 'distributions'> {
  /** The one distribution that this run changed or confirmed; null when it associated nothing. */
  distribution: { name: string; entry: DistributionEntry } | null;
  /** A rollback: the release of the record's history that comes back. It leaves the history, what it replaces joins as `rolled-back`. */
  restores?: PreviousRelease;
  /** It is not on all its distributions yet: it stays in the history until it is, so that a run that ends before can be finished. */
  restoresMore?: boolean;
}

export interface NextRecord {
  record: ReleaseRecord;
  /** False when nothing but time, run and commit would differ: then `record` is the previous one and is not written. */
  changed: boolean;
}

/**
 * The stage's next record. Only this run's distribution gets a new entry; the others keep theirs, as one version can reach several
 * distributions one after the other. When hash or version changes, the release that was there joins `previous`.
 * @throws UserError where the record belongs to the other owner
 */
export function nextRecord(previous: ReleaseRecord | null, release: ThisRelease): NextRecord {
  if (previous) checkOwner(previous, release);
  const { distribution, restores, restoresMore, ...rest } = release;
  const replaced = previous !== null && isOtherRelease(previous, release);
  const own = distribution ? { [distribution.name]: withDefault(distribution.entry) } : {};
  const record: ReleaseRecord = {
    schema: 1,
    ...rest,
    ...(previous && !replaced ? known(previous, release) : {}),
    distributions: { ...previous?.distributions, ...own },
    previous: previous ? earlier(previous, replaced, release) : [],
  };
  const sameHistory = record.previous.length === previous?.previous.length;
  if (previous && sameHistory && sameRelease(previous, record)) return { record: previous, changed: false };
  return { record, changed: true };
}

/** Whether the release is another than the record's: other bytes, or another version of them. */
function isOtherRelease(
  previous: Pick<Release, 'sha256' | 'version'>,
  release: Pick<Release, 'sha256' | 'version'>,
): boolean {
  return previous.sha256 !== release.sha256 || previous.version !== release.version;
}

/** What an earlier run knew of the same release and this one does not is kept. */
function known(
  previous: Release,
  release: ThisRelease,
): Pick<Release, 'runtime' | 'handler' | 'eventTypes' | 'commit'> {
  return {
    runtime: release.runtime ?? previous.runtime,
    handler: release.handler ?? previous.handler,
    eventTypes: release.eventTypes ?? previous.eventTypes,
    commit: release.commit ?? previous.commit,
  };
}

function earlier(
  previous: ReleaseRecord,
  replaced: boolean,
  { restores, restoresMore }: Pick<ThisRelease, 'restores' | 'restoresMore'>,
): PreviousRelease[] {
  const { previous: before, ...release } = previous;
  const index = restores ? indexOf(before, restores) : -1;
  const rest = index < 0 || restoresMore ? before : before.toSpliced(index, 1);
  if (!replaced) return rest;
  const history = [{ ...release, left: restores ? ('rolled-back' as const) : ('superseded' as const) }, ...rest];
  const stays = index >= keptReleases - 1 && restoresMore ? [before[index]!] : [];
  return [...history.slice(0, keptReleases - stays.length), ...stays];
}

/** Of the newest entry that is the release; -1 where there is none. */
function indexOf(history: PreviousRelease[], release: PreviousRelease): number {
  return history.findIndex(
    ({ sha256, version, releasedAt }) =>
      sha256 === release.sha256 && version === release.version && releasedAt === release.releasedAt,
  );
}

/** In records `default` stands for the default behaviour, never `*`. */
function withDefault(entry: DistributionEntry): DistributionEntry {
  return { ...entry, associations: entry.associations?.map((line) => line.replace(/^\* /, 'default ')) ?? null };
}

/** Equal but for what says when, where and from which commit the same bytes were released. */
function sameRelease(previous: ReleaseRecord, next: ReleaseRecord): boolean {
  return comparable(previous) === comparable(next);
}

function comparable(record: ReleaseRecord): string {
  const { commit, runUrl, releasedAt, previous, ...rest } = record;
  const names = Object.keys(rest.distributions).sort();
  return canonical({ ...rest, distributions: names.map((name) => [name, sorted(rest.distributions[name]!)]) });
}

/** The order of associations says nothing: each is a slot of its own. */
function sorted(entry: DistributionEntry): DistributionEntry {
  return { ...entry, associations: entry.associations ? [...entry.associations].sort() : null };
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function checkOwner(previous: ReleaseRecord, release: ThisRelease): void {
  if (previous.owner === release.owner) return;
  const advice =
    previous.owner === 'terraform'
      ? "Here 'terraform apply' publishes: point the record at an artifact with upload-artifact-hash (stage and release-bucket), or publish under another stage or release-prefix"
      : "Here publish-edge-version publishes: use it for this stage, or keep Terraform's stage under another name or release-prefix";
  throw new UserError(
    'Release record of another owner',
    `The release record of ${release.function} in ${release.stage} has owner '${previous.owner}', and this run would write it as '${release.owner}'; neither overwrites the other's. ${advice}.`,
  );
}
