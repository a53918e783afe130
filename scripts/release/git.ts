import { spawnSync } from 'node:child_process';
import { UserError } from '../../src/kit/errors.ts';

/** Runs git in one repository and returns what it prints, without the line's end. */
export type Git = (parameters: string[], options?: { input?: string; environment?: Record<string, string> }) => string;

/**
 * @param folder a checkout or a bare repository
 * @param environment all that git sees: PATH, HOME, and what names a token
 * @throws from the function returned: `UserError` with what git said
 */
export function openGit(folder: string, environment: Record<string, string | undefined>): Git {
  return (parameters, options = {}) => {
    const ended = spawnSync('git', ['-C', folder, ...parameters], {
      encoding: 'utf8',
      input: options.input ?? '',
      env: { ...environment, ...options.environment, GIT_TERMINAL_PROMPT: '0' },
      maxBuffer: 256 * 1024 * 1024,
    });
    if (ended.status === 0) return ended.stdout.replace(/\n$/, '');
    const said = ended.error?.message ?? ended.stderr.trim();
    throw new UserError('git', `git ${parameters[0]} failed: ${said}`);
  };
}

/**
 * What lets git push with a job's token: in the environment, so that it is neither in the checkout nor in a list of processes.
 *
 * @param server `https://github.com`
 */
export function tokenEnvironment(server: string, token: string): Record<string, string> {
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `http.${server}/.extraheader`, GIT_CONFIG_VALUE_0: value };
}

/** References of the remote `origin`, by name, as commits: an annotated tag counts as what it points to. */
export function remoteReferences(git: Git, ...patterns: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of git(['ls-remote', 'origin', ...patterns, ...patterns.map((one) => `${one}^{}`)]).split('\n')) {
    const [commit, name] = line.split('\t');
    if (commit && name) found.set(name.replace(/\^\{\}$/, ''), commit);
  }
  return found;
}

/** Whether a question that git answers by its exit code has the answer yes. */
export function isSo(git: Git, ...parameters: string[]): boolean {
  try {
    git(parameters);
    return true;
  } catch {
    return false;
  }
}
