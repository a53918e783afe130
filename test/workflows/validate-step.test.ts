/** The step that validates a pull request of a fork or of Dependabot, with a terraform that writes down what it sees. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { jobsOf, reusable } from './support/workflow-files.ts';

const { run: script, env: given } = reusable
  .flatMap(jobsOf)
  .flatMap(({ steps }) => steps)
  .find(({ name }) => name === 'Validate')!;
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'validate-step-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param init what `terraform init` does, as a shell script */
function run(init: string) {
  const stub = `#!/bin/bash\necho "$*" >> told\nenv >> seen\nif [ "$1" = init ]; then ${init}; fi\n`;
  writeFileSync(at('terraform'), stub, { mode: 0o755 });
  const env = {
    ...given,
    NAME: 'tf/dev/www',
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: at('summary'),
    // As a job with `id-token: write` has them.
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a token',
  };
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', script!], { cwd: folder, env, encoding: 'utf8' });
}

test('terraform, and so its providers, are not told where to ask for a token, nor look for a role of the runner', () => {
  expect(run('exit 0').status).toBe(0);
  const seen = readFileSync(at('seen'), 'utf8');
  expect(seen).not.toContain('ACTIONS_ID_TOKEN');
  expect(seen).toContain('AWS_EC2_METADATA_DISABLED=true\n');
  expect(readFileSync(at('told'), 'utf8')).toBe('init -backend=false -input=false -no-color\nvalidate -no-color\n');
});

test('that it was only validated is said in a notice and in the summary', () => {
  const said = 'Validated, not planned: a pull request from a fork or of Dependabot gets no credentials.';
  expect(run('exit 0').stdout).toContain(`::notice title=tf/dev/www::${said}\n`);
  expect(readFileSync(at('summary'), 'utf8')).toBe(`### tf/dev/www\n\n${said}\n`);
});

test('modules in S3 cannot be read: the syntax is checked, and that is said', () => {
  const ended = run('echo "s3::https://x: no valid credential sources" >&2; exit 1');
  expect(ended.status).toBe(0);
  expect(readFileSync(at('told'), 'utf8')).toMatch(/^fmt /m);
  expect(ended.stdout).toContain('only the syntax was checked');
});

test('anything else that stops init is shown, and fails', () => {
  const ended = run('echo "no such provider" >&2; exit 1');
  expect(ended.status).toBe(1);
  expect(ended.stdout).toBe('no such provider\n');
});
