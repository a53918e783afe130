import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ActionRun } from '../../../scripts/runner/run-action.ts';
import { openScene, type Scene } from '../../resilience/support/scene.ts';
import type { GitHubDouble } from '../../support/github/github-double.ts';
import { jobToken, openGitHub } from '../../support/github/open-github.ts';
import { expectSuccess, type Observed, observe } from './observe.ts';

/** What the runner says the commit is. */
export const commit = '0123456789abcdef0123456789abcdef01234567';

/** dev and prod of the greeting on a local edge, a GitHub, and the bundles as a job's steps run them. */
export interface PromoteScene extends Scene {
  github: GitHubDouble;
  token: string;
  /** Gives the greeting another text and publishes it to dev, where asked from another commit. */
  release(text: string, from?: string): Promise<void>;
  /** promote-stage from dev to prod; the first promotion needs no more. */
  promote(inputs?: Record<string, string>, options?: Partial<ActionRun>): Promise<Observed>;
  rollback(inputs?: Record<string, string>, options?: Partial<ActionRun>): Promise<Observed>;
}

export async function openPromoteScene(deployMs = 20): Promise<PromoteScene> {
  const scene = await openScene(['dev-greeting', 'prod-greeting'], deployMs, 2);
  const github = await openGitHub();
  github.state.commits.push(commit);
  let releases = 0;
  const { releaseBucket, distributionIds } = scene.infrastructure;
  const run = (inputs: Record<string, string>, options: Partial<ActionRun> = {}) => {
    const environment = { GITHUB_API_URL: github.state.url, ...options.environment };
    const all = { 'to-stage': 'prod', 'release-bucket': releaseBucket, ...inputs };
    return observe(scene, () => scene.run('actions/promote-stage', all, { ...options, environment }));
  };
  return {
    ...scene,
    github,
    token: jobToken,
    async release(text, from = commit) {
      const file = path.join(scene.workspace, 'greeting.ts');
      const source = await readFile(file, 'utf8');
      await writeFile(file, source.replace(/greeting = '[^']*'/, `greeting = '${text}'`));
      releases += 1;
      // What dev's distribution is waited for is no part of a promotion.
      const inputs = { version: `${releases}`, wait: 'false' };
      expectSuccess(await scene.publish(inputs, { environment: { GITHUB_SHA: from } }));
    },
    promote: (inputs = {}, options) =>
      run(
        { 'from-stage': 'dev', 'function-prefix': 'prod-', 'distribution-id': distributionIds[1]!, ...inputs },
        options,
      ),
    rollback: (inputs = {}, options) => run({ rollback: 'true', ...inputs }, options),
    async close() {
      await github.stop();
      await scene.close();
    },
  };
}
