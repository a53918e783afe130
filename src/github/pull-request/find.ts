import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import type { RunEvent } from './event.ts';

/** The pull request a run belongs to, or why there is none. */
export type FoundPullRequest =
  | {
      number: number;
      /** The commit that was planned; null where only the number is known. */
      headSha: string | null;
      /** Why this run's token may not write, where the event shows it. */
      readOnly: string | null;
    }
  | { number: null; reason: string };

interface ListedPullRequest {
  number: number;
  state: string;
  head: { sha: string };
}

const dependabot = 'dependabot[bot]';
/** A queue's branch names its pull request: gh-readonly-queue/main/pr-12-<sha of the base>. */
const queueBranch = /\/pr-(\d+)-[0-9a-f]{40,64}$/;

/**
 * Finds the pull request: the number given, the event's own, the queue's branch, else an open one whose head is the run's commit.
 *
 * @param given the input pr-number
 * @param api null without a token: then only the event is asked
 */
export async function findPullRequest(
  event: RunEvent,
  given: number | undefined,
  api: GitHubApi | null,
): Promise<FoundPullRequest> {
  const own = ofEvent(event);
  if (given !== undefined) return own?.number === given ? own : { number: given, headSha: null, readOnly: null };
  if (own) return own;
  const run = event.payload.workflow_run;
  const sha = (event.name === 'workflow_run' ? run?.head_sha : event.payload.merge_group?.head_sha) ?? event.sha;
  const none = { number: null, reason: `no open pull request has the commit ${sha.slice(0, 7)} as its head` } as const;
  if (!api || !sha) return none;
  const found = await byCommit(event, sha, api);
  return found ? { number: found.number, headSha: sha, readOnly: null } : none;
}

/** The commit that was planned, as the event alone tells it: a pull request's head rather than its merge commit. */
export function findHeadSha(event: RunEvent): string | null {
  const { payload, sha } = event;
  return ofEvent(event)?.headSha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha ?? (sha || null);
}

function ofEvent({ name, payload, actor }: RunEvent): Extract<FoundPullRequest, { number: number }> | undefined {
  const { pull_request: pullRequest, issue, merge_group: group, workflow_run: run } = payload;
  if (pullRequest?.number !== undefined) {
    const headSha = pullRequest.head?.sha ?? null;
    // With pull_request_target the token is the base repository's own.
    const readOnly = name === 'pull_request_target' ? null : readOnlyReason(pullRequest, actor);
    return { number: pullRequest.number, headSha, readOnly };
  }
  if (issue?.number !== undefined && issue.pull_request) return { number: issue.number, headSha: null, readOnly: null };
  const queued = queueBranch.exec(group?.head_ref ?? '');
  if (queued) return { number: Number(queued[1]), headSha: null, readOnly: null };
  const [first] = run?.pull_requests ?? [];
  if (first?.number !== undefined) {
    return { number: first.number, headSha: run?.head_sha ?? first.head?.sha ?? null, readOnly: null };
  }
  return undefined;
}

function readOnlyReason(pullRequest: NonNullable<RunEvent['payload']['pull_request']>, actor: string): string | null {
  const head = pullRequest.head?.repo?.full_name;
  const base = pullRequest.base?.repo?.full_name;
  if (actor === dependabot) return "Dependabot's pull requests have a read-only token";
  // The repository of a head that has been deleted is null.
  if (pullRequest.head?.repo === null || (head !== undefined && base !== undefined && head !== base)) {
    return 'pull requests from forks have a read-only token';
  }
  return null;
}

/** A fork's commits are listed under its branch alone; a branch's own under the commit. Of several, the newest. */
async function byCommit(event: RunEvent, sha: string, api: GitHubApi): Promise<ListedPullRequest | undefined> {
  const { owner, repo } = event;
  const run = event.payload.workflow_run;
  const matching = (all: ListedPullRequest[]) =>
    all.filter(({ state, head }) => state === 'open' && head.sha === sha).sort((a, b) => b.number - a.number)[0];
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const found = matching(await listed(api.list<ListedPullRequest>(route, { owner, repo, commit_sha: sha })));
  const fork = run?.head_repository?.owner?.login;
  if (found || !fork || !run?.head_branch) return found;
  const head = `${fork}:${run.head_branch}`;
  return matching(
    await listed(api.list<ListedPullRequest>('GET /repos/{owner}/{repo}/pulls', { owner, repo, head, state: 'open' })),
  );
}

/** A commit that GitHub does not know, or a token that may not read pull requests: there is none to be found. */
async function listed<T>(list: Promise<T[]>): Promise<T[]> {
  try {
    return await list;
  } catch (error) {
    if (error instanceof GitHubError && [403, 404, 422].includes(error.status ?? 0)) return [];
    throw error;
  }
}
