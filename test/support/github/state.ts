/** Whose a token is and what it may do. */
export interface Account {
  login: string;
  /** An app's token may not ask `GET /user`. */
  app: boolean;
  permissions: { 'pull-requests': 'none' | 'read' | 'write'; deployments?: 'none' | 'read' | 'write' };
}

export interface Comment {
  id: number;
  node_id: string;
  issue: number;
  login: string;
  body: string;
  minimized: string | null;
  edits: number;
}

export interface PullRequest {
  number: number;
  state: 'open' | 'closed';
  head: { sha: string; ref: string; repository: string };
  base: { ref: string };
}

export interface Deployment {
  id: number;
  sha: string;
  environment: string;
  payload: unknown;
  description: string;
  /** In the order in which they were added. */
  statuses: { state: string; description: string; log_url: string; environment_url: string }[];
}

/** What one repository, acme/site, holds. */
export class GitHubState {
  url = '';
  repository = 'acme/site';
  readonly accounts = new Map<string, Account>();
  readonly pullRequests: PullRequest[] = [];
  comments: Comment[] = [];
  readonly deployments: Deployment[] = [];
  /** Commits that a deployment can be made on. */
  readonly commits: string[] = [];
  /** Characters, as GitHub's message has it; what is measured are bytes. */
  bodyLimit = 262_144;
  #next = 2_300_000_001;

  accountOf(authorization: string | undefined): Account | undefined {
    return this.accounts.get((authorization ?? '').replace(/^(?:token|bearer)\s+/i, ''));
  }

  nextId(): number {
    return this.#next++;
  }

  addComment(issue: number, login: string, body: string): Comment {
    const id = this.#next++;
    const comment = { id, node_id: `IC_${id}`, issue, login, body, minimized: null, edits: 0 };
    this.comments.push(comment);
    return comment;
  }

  visible(issue: number): Comment[] {
    return this.comments.filter((comment) => comment.issue === issue && comment.minimized === null);
  }
}

/** A job's own token. */
export const jobAccount: Account = {
  login: 'github-actions[bot]',
  app: true,
  permissions: { 'pull-requests': 'write', deployments: 'write' },
};
