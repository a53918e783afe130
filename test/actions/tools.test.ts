import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { ActionContext } from '../../src/actions/run-action.ts';
import { buildDependencies as ofAction } from '../../src/actions/tools.ts';
import { installationOf, buildDependencies as ofDevServer } from '../../src/dev-server/programs.ts';
import { recordingLog } from '../edge/recording-log.ts';

test.each([
  [{ GITHUB_ACTIONS: 'true' }, true],
  [{}, false],
])('with %j a build knows whether it is on a runner: %s', (environment, onRunner) => {
  const { signal } = new AbortController();
  const log = recordingLog();
  const context = { dist: 'dist', environment, workspace: '.', log, signal } as unknown as ActionContext;
  expect(ofAction(context).onRunner).toBe(onRunner);
  const installation = installationOf(pathToFileURL('src/dev-server/main.ts').href);
  expect(ofDevServer(installation, environment, log, signal).onRunner).toBe(onRunner);
});
