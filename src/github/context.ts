/** What the runner's GITHUB_* variables say about the run, for links and records. All null outside a workflow. */
export interface RunContext {
  /** The source commit, 40 hex digits. */
  commit: string | null;
  runUrl: string | null;
  repositoryUrl: string | null;
}

/** @param environment the runner's variables; GITHUB_SERVER_URL is honoured for GitHub Enterprise Server */
export function readRunContext(environment: NodeJS.ProcessEnv): RunContext {
  const server = (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  const repository = environment.GITHUB_REPOSITORY;
  const repositoryUrl = repository && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
  const commit = isCommit(environment.GITHUB_SHA ?? '') ? (environment.GITHUB_SHA as string) : null;
  const run = environment.GITHUB_RUN_ID;
  const attempt = environment.GITHUB_RUN_ATTEMPT;
  return {
    commit,
    repositoryUrl,
    runUrl:
      repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}` : null,
  };
}

/** Whether a text is a commit's hash, SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}
