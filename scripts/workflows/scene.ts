import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog } from '../../src/kit/log.ts';
import { startLocalEdge } from '../../src/local/start.ts';
import type { GitHubDouble } from '../../test/support/github/github-double.ts';
import { jobToken, openGitHub } from '../../test/support/github/open-github.ts';
import { startOriginServer } from '../examples/origin-server.ts';
import { surroundingsOf } from '../examples/surroundings.ts';
import { repository } from '../runner/run-action.ts';
import { createAccount } from './account.ts';
import { type ActResult, type ActRun, runAct } from './act.ts';
import { standIns } from './stand-ins.ts';
import { startTokenEndpoint, type TokenEndpoint } from './token-endpoint.ts';
import { copyToolkit, toolkitReferences } from './toolkit.ts';
import { createUserRepository } from './user-repository.ts';

/** A user's repository with an account, a GitHub and a runner of its own, all on this machine. */
export interface Scene {
  /** The user's repository. */
  folder: string;
  /** A place for what scenarios keep; removed at the end. */
  scratch: string;
  github: GitHubDouble;
  tokens: TokenEndpoint;
  /** The local edge's URL. */
  aws: string;
  distributionId: string;
  prodDistributionId: string;
  run(run: Omit<ActRun, 'token'>): Promise<ActResult>;
  close(): Promise<void>;
}

/**
 * @param act the program
 * @param example a folder of `examples/`
 */
export async function openScene(act: string, example: string): Promise<Scene> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const one of opened.reverse()) await one();
  };
  try {
    const scratch = await mkdtemp(path.join(tmpdir(), 'edge-actions-workflows-'));
    opened.push(() => rm(scratch, { recursive: true, force: true }));
    const [folder, toolkit] = [path.join(scratch, 'site'), path.join(scratch, 'toolkit')];
    await mkdir(toolkit);
    await copyToolkit(toolkit);
    await createUserRepository(folder, example);
    const edge = await startLocalEdge({ log: silentLog });
    opened.push(() => edge.close());
    const origin = await startOriginServer();
    opened.push(() => origin.close());
    const github = await openGitHub();
    opened.push(() => github.stop());
    const tokens = await startTokenEndpoint();
    opened.push(() => tokens.close());
    const variables = await createAccount(edge.url, folder, await surroundingsOf(example), origin.port);
    const workflows = [path.join(repository, 'workflows'), path.join(repository, '.github', 'workflows')];
    const settings = {
      act,
      folder,
      scratch,
      localRepositories: [...(await toolkitReferences(toolkit, workflows)), ...(await standIns(...workflows))],
      environment: {
        ...tokens.variables,
        AWS_ENDPOINT_URL: edge.url,
        GITHUB_API_URL: github.state.url,
        CHECKPOINT_DISABLE: '1',
      },
      variables,
    };
    const run = (one: Omit<ActRun, 'token'>) => runAct({ ...one, token: jobToken }, settings);
    return {
      folder,
      scratch,
      github,
      tokens,
      aws: edge.url,
      distributionId: variables.DEV_DISTRIBUTION as string,
      prodDistributionId: variables.PROD_DISTRIBUTION as string,
      run,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
