import { messageOf, UserError } from '../../kit/errors.ts';

/** An answer of GitHub's API that is no success, or no answer at all (status null). */
export class GitHubError extends UserError {
  readonly status: number | null;
  /** GitHub's own words. */
  readonly said: string;

  constructor(what: string, status: number | null, said: string, cause: unknown) {
    const answer = status === null ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
    super('GitHub refused', `${what}: ${answer}${/[.!?]$/.test(said) ? '' : '.'}${adviceOn(status, said)}`, { cause });
    this.name = 'GitHubError';
    this.status = status;
    this.said = said;
  }

  /** The token may not do this: what a fork's or Dependabot's token meets at every write. */
  get forbidden(): boolean {
    return (
      (this.status === 403 || this.status === 404) && /not accessible|not found|must have|forbidden/i.test(this.said)
    );
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

function adviceOn(status: number | null, said: string): string {
  if (status === 401) return " The token is not valid: leave 'github-token' out to take the job's own.";
  if (status === 403 && /not accessible/i.test(said)) {
    return ' Grant the job `permissions: pull-requests: write`.';
  }
  // A private repository hides what a token may not read.
  if (status === 404) return ' It is not there, or the job lacks `permissions: pull-requests: write`.';
  return '';
}

/** Octokit's error as ours; what is one of ours already, or a bug, stays as it is. */
export function hintOn(error: unknown, what: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const { status, response } = error as {
    status?: number;
    response?: { data?: { message?: unknown; errors?: unknown } };
  };
  if (error.name === 'GraphqlResponseError') return new GitHubError(what, 200, error.message, error);
  if (typeof status !== 'number') return error;
  // Octokit gives a request that had no answer the status 500, and no response.
  if (response === undefined) return new GitHubError(what, null, messageOf(error), error);
  return new GitHubError(what, status, wordsOf(response.data) ?? messageOf(error), error);
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
