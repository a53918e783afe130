import { createHash } from 'node:crypto';
import type { Clock } from '../../kit/clock.ts';
import type { Logger } from '../../kit/log.ts';
import type { ReadSection } from '../../plan/render/sections/parse-section.ts';
import { storedSections, storeSections } from '../../plan/render/sections/stored-sections.ts';
import type { GitHubApi } from '../api/client.ts';
import { headOf } from '../pull-request/head.ts';
import { newestOf, removeOthers } from './duplicates.ts';
import { isNewer, type Marker, textBytes } from './marker.ts';
import { type CommentPlace, type OwnComment, ownComments } from './own-comments.ts';
import { create, update } from './send-comment.ts';
import type { StickyResult } from './sticky-comment.ts';

export interface SharedComment {
  place: CommentPlace;
  /** Its name is the value that the jobs share. */
  marker: Marker;
  /** This job's own plan. */
  section: ReadSection;
  maxBytes: number;
  /** All sections as one text, in at most this many bytes. */
  render: (sections: ReadSection[], maxBytes: number) => string;
  dryRun: boolean;
}

export interface SharedDependencies {
  api: GitHubApi;
  log: Logger;
  clock: Clock;
  signal: AbortSignal;
}

/** A write that comes later than this after its read could undo what another job wrote in between. */
const longestBetweenMs = 5_000;
/** Time for a job that read before this one wrote to write in its turn. */
const lookAgainAfterMs = 10_000;
/** Jobs of one matrix begin at one time: each looks again at a time of its own, so that not all write at once each time. */
const spreadMs = 15_000;
const rounds = 10;
/** Of the comment's bytes, what the hidden sections may take. */
const storedShare = 0.4;

/**
 * Puts this job's plan into a comment that several jobs write, beside the plans of the others of the same commit. GitHub's comments have no
 * compare-and-swap, so it is best effort: each job reads, adds its own section, writes soon after, and looks again whether it is still there.
 */
export async function writeSharedComment(
  comment: SharedComment,
  dependencies: SharedDependencies,
): Promise<StickyResult> {
  const { api, log, clock, signal } = dependencies;
  let first: StickyResult['outcome'] | undefined;
  for (let round = 1; ; round++) {
    const readAt = clock.now();
    const [own, head] = await Promise.all([
      ownComments(api, comment.place, comment.marker),
      headOf(api, comment.place),
    ]);
    const newest = newestOf(own, head);
    if (newest && isNewer(newest.marker, comment.marker, head) && !together(newest.marker, comment.marker)) {
      log.notice(`The comment ${newest.url} is of a newer commit or run and stays as it is.`);
      return { outcome: 'older', id: newest.id, url: newest.url };
    }
    const before = own.flatMap((one) => storedSections(one.body));
    if (newest && own.length === 1 && holds(before, comment.section)) {
      return { outcome: first ?? 'unchanged', id: newest.id, url: newest.url };
    }
    const outcome = newest ? 'updated' : 'created';
    if (comment.dryRun) return { outcome, id: newest?.id ?? null, url: newest?.url ?? null };
    if (round > rounds) {
      log.warning(
        `Other jobs wrote over this plan in the shared comment ${rounds} times. It is in the job summary; the input 'sections', in one job after the matrix, is the sure way.`,
        { title: 'Shared comment' },
      );
      return { outcome: first ?? 'unchanged', id: newest?.id ?? null, url: newest?.url ?? null };
    }
    const sections = merged(before, comment);
    if (clock.now() - readAt > longestBetweenMs) continue;
    const written = await write(comment, sections, newest, own, dependencies);
    await removeOthers(comment, own, newest ?? written, dependencies);
    first ??= outcome;
    await clock.sleep(lookAgainAfterMs + ownShare(comment.section.name, round) * spreadMs, signal);
  }
}

/** From 0 to 1: another for each job and each round. */
function ownShare(name: string, round: number): number {
  return createHash('sha256').update(`${round} ${name}`).digest().readUInt32BE() / 0xffff_ffff;
}

/** The other jobs' sections of the same commit, and this job's own in its place. Of two of one name the newer run's counts. */
function merged(before: ReadSection[], { section }: SharedComment): ReadSection[] {
  const byName = new Map<string, ReadSection>();
  for (const one of [...before, section]) {
    if (!together(one, section)) continue;
    const there = byName.get(one.name);
    if (!there || !isNewer(markerOf(there), markerOf(one), null)) byName.set(one.name, one);
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Of one commit; where a run does not know its commit, of one run. */
function together(one: Pick<Marker, 'headSha' | 'runId'>, other: Pick<Marker, 'headSha' | 'runId'>): boolean {
  return one.headSha === other.headSha && (one.headSha !== null || one.runId === other.runId);
}

function markerOf({ name, headSha, runId, runAttempt }: ReadSection): Marker {
  return { name, shared: false, headSha, runId, runAttempt };
}

/** This run's own, or a newer run's of the same root. */
function holds(sections: ReadSection[], own: ReadSection): boolean {
  return sections.some(
    (one) => one.name === own.name && together(one, own) && !isNewer(markerOf(own), markerOf(one), null),
  );
}

async function write(
  comment: SharedComment,
  sections: ReadSection[],
  there: OwnComment | undefined,
  own: OwnComment[],
  { api }: SharedDependencies,
): Promise<OwnComment> {
  const render = (maxBytes: number) => {
    const stored = storeSections(sections, Math.floor(maxBytes * storedShare)) ?? '';
    return `${comment.render(sections, maxBytes - stored.length - 1).trimEnd()}\n${stored}`;
  };
  const toSend = { place: comment.place, marker: comment.marker, render };
  const text = render(textBytes(comment));
  return there ? await update(toSend, there, text, own, api) : await create(toSend, text, own, api);
}
