import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runAction } from '../../scripts/runner/run-action.ts';
import { describeWithPython, writeWheel } from '../build/support/python.ts';
import { workspaceWith } from '../build/support/workspace.ts';

const handler = 'import polite\n\n\ndef handler(event, context):\n    return event["Records"][0]["cf"]["request"]\n';

async function build(inputs: Record<string, string>, files: Record<string, string> = {}) {
  const workspace = await workspaceWith({
    'edge/app.py': handler,
    'edge/app.ts': 'export const handler = async () => 1;',
    ...files,
  });
  const wheels = path.join(workspace, 'wheels');
  await writeWheel(wheels, { name: 'polite', version: '1.0', files: { 'polite.py': 'x = 1\n' } });
  const environment = { PIP_FIND_LINKS: wheels, PIP_NO_INDEX: '1', PIP_CONFIG_FILE: '/dev/null' };
  const usual = { 'function-name': 'router', entry: 'edge/app.py' };
  const run = await runAction({
    action: 'actions/build-lambda',
    workspace,
    inputs: { ...usual, ...inputs },
    environment,
  });
  await rm(wheels, { recursive: true });
  return run;
}

describeWithPython('build-lambda of a Python entry', () => {
  test('installs the requirements as pip is configured, and names runtime and handler', async () => {
    const run = await build({ requirements: 'edge/requirements.txt' }, { 'edge/requirements.txt': 'polite==1.0\n' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'artifact-path': '.edge/router/code.zip' } });
    expect(run.log).toContain('Successfully installed polite-1.0');
    expect(JSON.parse(run.outputs.artifacts!)).toMatchObject([{ runtime: 'python3.13', handler: 'app.handler' }]);
  });

  test('annotates the line of a requirement that is not pinned', async () => {
    const run = await build(
      { requirements: 'edge/requirements.txt' },
      { 'edge/requirements.txt': '# why\npolite>=1\n' },
    );
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/::error [^\n]*file=edge\/requirements\.txt,line=2/);
  });

  test.each([
    [{ entry: 'edge/app.ts', requirements: 'edge/requirements.txt' }, /Input 'requirements'.*a Python entry/],
    [{ 'allow-source-distributions': 'true' }, /Input 'allow-source-distributions'.*requirements beside it/],
    [{ 'allow-source-distributions': 'yes' }, /Input 'allow-source-distributions': got "yes"/],
    [{ entry: 'edge/app.ts', runtime: 'python3.13' }, /Input 'runtime'.*a Node\.js runtime/],
    [{ handler: 'index.handler' }, /Input 'handler'.*app\.FUNCTION/],
  ])('refuses %j', async (inputs, message) => {
    const run = await build(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(message);
    expect(run.log).not.toContain('This is a bug');
  });
});
