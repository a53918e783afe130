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
  const readOnly = readOnlyReason(event);
  if (given !== undefined && own?.number !== given) return { number: given, headSha: null, readOnly };
  if (own) return { ...own, readOnly };
  const run = event.payload.workflow_run;
  const sha = (event.name === 'workflow_run' ? run?.head_sha : event.payload.merge_group?.head_sha) ?? event.sha;
  const without = sha
    ? `no open pull request has the commit ${sha.slice(0, 7)} as its head`
    : 'the run names no commit';
  if (!api || !sha) return { number: null, reason: without };
  const { found, seen } = await byCommit(event, sha, api);
  if (found) return { number: found.number, headSha: sha, readOnly };
  const asFar = ', as far as the token may see: looking for one takes `permissions: pull-requests: read`';
  return { number: null, reason: seen ? without : without + asFar };
}

/** The commit that was planned, as the event alone tells it: a pull request's head rather than its merge commit. */
export function findHeadSha(event: RunEvent): string | null {
  const { payload, sha } = event;
  return ofEvent(event)?.headSha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha ?? (sha || null);
}

function ofEvent({ payload, owner, repo }: RunEvent): { number: number; headSha: string | null } | undefined {
  const { pull_request: pullRequest, issue, merge_group: group, workflow_run: run } = payload;
  if (pullRequest?.number !== undefined) {
    return { number: pullRequest.number, headSha: pullRequest.head?.sha ?? null };
  }
  if (issue?.number !== undefined && issue.pull_request) return { number: issue.number, headSha: null };
  const queued = queueBranch.exec(group?.head_ref ?? '');
  if (queued) return { number: Number(queued[1]), headSha: null };
  // A branch's pull requests into other repositories, as from a fork's main into ours, are listed there too.
  const into = `/repos/${owner}/${repo}`.toLowerCase();
  const own = run?.pull_requests?.filter(({ base }) => base?.repo?.url?.toLowerCase().endsWith(into) ?? true);
  // Of several of one branch the one that has not gone on since.
  const best = own?.find(({ head }) => head?.sha === run?.head_sha) ?? own?.[0];
  if (best?.number === undefined) return undefined;
  return { number: best.number, headSha: run?.head_sha ?? best.head?.sha ?? null };
}

/** Events for which Dependabot's runs have a read-only token. Source: docs.github.com, "Dependabot on GitHub Actions", read 2026-11-21. */
const restrictedForDependabot =
  /^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|push|create|deployment|deployment_status)$/;

function readOnlyReason({ name, payload, actor }: RunEvent): string | null {
  if (actor === dependabot && restrictedForDependabot.test(name))
    return 'runs that Dependabot sets off have a read-only token';
  // With pull_request_target the token is the base repository's own.
  if (name === 'pull_request_target') return null;
  const { head, base } = payload.pull_request ?? {};
  const from = head?.repo?.full_name;
  const into = base?.repo?.full_name;
  // The repository of a head that has been deleted is null.
  if (head?.repo === null || (from !== undefined && into !== undefined && from !== into)) {
    return 'pull requests from forks have a read-only token';
  }
  return null;
}

/** What was found of a commit, and whether the token saw all that there is. */
interface ByCommit {
  found: ListedPullRequest | undefined;
  seen: boolean;
}

/** A fork's commits are listed under its branch alone; a branch's own under the commit. Of several, the newest. */
async function byCommit(event: RunEvent, sha: string, api: GitHubApi): Promise<ByCommit> {
  const { owner, repo } = event;
  const run = event.payload.workflow_run;
  const matching = (all: ListedPullRequest[] | null): ByCommit => ({
    found: all
      ?.filter(({ state, head }) => state === 'open' && head.sha === sha)
      .sort((a, b) => b.number - a.number)
      .at(0),
    seen: all !== null,
  });
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const ofCommit = matching(await listed(api.list<ListedPullRequest>(route, { owner, repo, commit_sha: sha })));
  const fork = run?.head_repository?.owner?.login;
  if (ofCommit.found || !fork || !run?.head_branch) return ofCommit;
  const head = `${fork}:${run.head_branch}`;
  return matching(
    await listed(api.list<ListedPullRequest>('GET /repos/{owner}/{repo}/pulls', { owner, repo, head, state: 'open' })),
  );
}

/** None for a commit that GitHub does not know; null where the token may not read pull requests: there is none to be found. */
async function listed<T>(list: Promise<T[]>): Promise<T[] | null> {
  try {
    return await list;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 422) return [];
    if (error.forbidden) return null;
    throw error;
  }
}
