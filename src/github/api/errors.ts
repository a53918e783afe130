import { messageOf, UserError } from '../../kit/errors.ts';

/** What calls are made for, and what lets the job's token make them. */
export interface Purpose {
  /** As a sentence ends: `to write comments`. */
  to: string;
  /** As it stands below `permissions:` of a job: `pull-requests: write`. It covers the reads that come before. */
  permission: string;
}

/** An answer of GitHub's API that is no success, or no answer at all (status null). */
export class GitHubError extends UserError {
  readonly status: number | null;
  /** GitHub's own words. */
  readonly said: string;
  /** What GitHub answered and what to do about it, without the call: sentences. */
  readonly explained: string;

  constructor(call: string, purpose: Purpose, status: number | null, said: string, cause: unknown) {
    const answer = status === null ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
    const explained = `${answer}${/[.!?]$/.test(said) ? '' : '.'}${adviceOn(status, said, purpose)}`;
    super('GitHub refused', `${call}: ${explained}`, { cause });
    this.name = 'GitHubError';
    this.status = status;
    this.said = said;
    this.explained = explained;
  }

  /** The token may not do this: what a fork's or Dependabot's token meets at every write. */
  get forbidden(): boolean {
    return isForbidden(this.status, this.said);
  }

  /** The comment is longer than this GitHub takes; the limit differs between versions, and so do the words. */
  get tooLong(): boolean {
    return (
      (this.status === 422 || this.status === 413) && (this.status === 413 || /too long|too large/i.test(this.said))
    );
  }

  /** Whether the call may have been carried out all the same. */
  get unclear(): boolean {
    return this.status === null || this.status >= 500;
  }
}

function isForbidden(status: number | null, said: string): boolean {
  return (status === 403 || status === 404) && /not accessible|not found|must have|forbidden/i.test(said);
}

/**
 * What to do about an answer, for whatever calls GitHub.
 *
 * @param said GitHub's own words: a rate limit, or an organization's own rule, is 403 too, and no permission of a job's helps
 * @returns a sentence with a space before it, or nothing
 */
export function adviceOn(status: number | null, said: string, { to, permission }: Purpose): string {
  if (status === 401)
    return ` github-token is not valid: give github.token, the job's own, with \`permissions: ${permission}\` ${to}.`;
  // A private repository hides what a token may not read.
  if (status === 404)
    return ` It is not there, or the token may not see it: grant the job \`permissions: ${permission}\` ${to}.`;
  return isForbidden(status, said) ? ` Grant the job \`permissions: ${permission}\` ${to}.` : '';
}

/** Octokit's error as ours; what is one of ours already, or a bug, stays as it is. @param call `GET /user` */
export function hintOn(error: unknown, call: string, purpose: Purpose): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const { status, response } = error as {
    status?: number;
    response?: { data?: { message?: unknown; errors?: unknown } };
  };
  if (error.name === 'GraphqlResponseError') return new GitHubError(call, purpose, 200, error.message, error);
  if (typeof status !== 'number') return error;
  // Octokit gives a request that had no answer the status 500, and no response.
  if (response === undefined) return new GitHubError(call, purpose, null, messageOf(error), error);
  return new GitHubError(call, purpose, status, wordsOf(response.data) ?? messageOf(error), error);
}

/** `message`, and what `errors` says of single fields. */
function wordsOf(data: { message?: unknown; errors?: unknown } | undefined): string | undefined {
  if (typeof data?.message !== 'string') return undefined;
  const details = Array.isArray(data.errors)
    ? data.errors.flatMap((one: unknown) => {
        const text = typeof one === 'string' ? one : (one as { message?: unknown } | null)?.message;
        return typeof text === 'string' && !data.message?.toString().includes(text) ? [text] : [];
      })
    : [];
  return [data.message, ...details].join(': ').slice(0, 500);
}
