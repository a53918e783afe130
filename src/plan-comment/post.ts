import { createGitHubApi, type GitHubApi } from '../github/api/client.ts';
import { GitHubError } from '../github/api/errors.ts';
import { writeSharedComment } from '../github/comments/shared-comment.ts';
import { type StickyResult, writeStickyComment } from '../github/comments/sticky-comment.ts';
import type { RunEvent } from '../github/pull-request/event.ts';
import { type FoundPullRequest, findPullRequest } from '../github/pull-request/find.ts';
import type { Clock } from '../kit/clock.ts';
import { InputError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { parseSection } from '../plan/render/sections/parse-section.ts';
import { renderSections } from '../plan/render/sections/render-sections.ts';
import type { PlanCommentRequest } from './request.ts';
import type { ShownPlan } from './shown-plan.ts';

export interface PostDependencies {
  event: RunEvent;
  apiUrl: string;
  /** The run's page, whose job summary shows more. */
  runUrl: string | null;
  markdownPath: string;
  log: Logger;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * Writes the comment. Where there is no pull request, no token, or one that may only read, as of a fork, the job summary is all there is:
 * that is said, and is no failure.
 *
 * @returns null where no comment was to be written
 */
export async function postPlan(
  shown: ShownPlan,
  request: PlanCommentRequest,
  dependencies: PostDependencies,
): Promise<StickyResult | null> {
  const { log, event } = dependencies;
  const alone = (why: string) => {
    log.notice(`No comment: ${why}. The plan is in the job summary.`, { title: request.name });
    return null;
  };
  if (request.mode === 'off') return null;
  if (request.token === null) return alone("there is no token (input 'github-token')");
  if (!event.owner || !event.repo) return alone('the run belongs to no repository (GITHUB_REPOSITORY is empty)');
  const purpose = { to: 'to write the comment', permission: 'pull-requests: write' };
  const api = createGitHubApi({ ...dependencies, token: request.token, purpose });
  const found = await findPullRequest(event, request.pullRequest, api);
  if (found.number === null) return alone(found.reason);
  try {
    const result = await write(shown, request, found, api, dependencies);
    if (result.outcome !== 'older') log.info(sentence(result, request.dryRun));
    return result;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (found.readOnly && error.forbidden) return alone(found.readOnly);
    if (error.status === 404 && request.pullRequest !== undefined) {
      const place = `${event.owner}/${event.repo}`;
      throw new InputError(
        'pr-number',
        String(request.pullRequest),
        `the number of a pull request in ${place} that the token may see`,
      );
    }
    throw error;
  }
}

function write(
  shown: ShownPlan,
  request: PlanCommentRequest,
  found: Extract<FoundPullRequest, { number: number }>,
  api: GitHubApi,
  dependencies: PostDependencies,
): Promise<StickyResult> {
  const { event, runUrl, markdownPath } = dependencies;
  const place = { owner: event.owner, repo: event.repo, number: found.number };
  const run = { headSha: found.headSha, runId: event.runId, runAttempt: event.runAttempt };
  const rest = { summaryUrl: runUrl, markdownPath: null };
  const common = { place, maxBytes: request.maxBytes, dryRun: request.dryRun };
  const planned = plannedAt(found.headSha, runUrl);
  const below = (maxBytes: number, render: (bytes: number) => string) =>
    `${render(maxBytes - Buffer.byteLength(planned) - 2).trimEnd()}\n\n${planned}`;
  if (request.aggregate !== null && shown.section !== null) {
    const shared = { name: request.aggregate, title: request.title, footer: request.footer, rest };
    return writeSharedComment(
      {
        ...common,
        marker: { ...run, name: request.aggregate, shared: true },
        section: { ...parseSection(shown.section, markdownPath), headSha: found.headSha },
        render: (sections, maxBytes) =>
          below(maxBytes, (bytes) => renderSections(sections, { ...shared, maxBytes: bytes }).markdown),
      },
      { ...dependencies, api },
    );
  }
  return writeStickyComment(
    {
      ...common,
      marker: { ...run, name: request.name, shared: false },
      mode: request.mode === 'recreate' ? 'recreate' : 'update',
      render: (maxBytes) => below(maxBytes, (bytes) => shown.comment(bytes, rest)),
    },
    { ...dependencies, api },
  );
}

/** Which commit the plan is of: a comment that is changed keeps its place, and its age says nothing. */
function plannedAt(headSha: string | null, runUrl: string | null): string {
  const commit = headSha === null ? '' : ` of <code>${headSha.slice(0, 7)}</code>`;
  const run = runUrl === null ? 'Planned' : `<a href="${runUrl}">Planned</a>`;
  return `<p><sub>${run}${commit}</sub></p>`;
}

function sentence({ outcome, url }: StickyResult, dryRun: boolean): string {
  if (outcome === 'unchanged') return `The comment ${url} says the same already.`;
  if (dryRun) return outcome === 'created' ? 'Would write a new comment.' : `Would change the comment ${url}.`;
  return `${outcome === 'updated' ? 'Changed' : 'Wrote'} the comment ${url}.`;
}
