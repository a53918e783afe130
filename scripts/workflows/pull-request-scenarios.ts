import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { subjects } from './account.ts';
import type { ActRun } from './act.ts';
import type { Scenario } from './scenario.ts';
import type { Scene } from './scene.ts';
import { rootText, writeRoot } from './user-repository.ts';

const head = 'a'.repeat(40);

function pullRequest(repository = 'acme/site', login = 'octocat'): object {
  return {
    action: 'opened',
    repository: { full_name: 'acme/site', default_branch: 'main' },
    pull_request: {
      number: 7,
      user: { login },
      head: { ref: 'feature', sha: head, repo: { full_name: repository } },
      base: { ref: 'main', repo: { full_name: 'acme/site' } },
    },
  };
}

async function run(scene: Scene, { payload = pullRequest(), ...more }: Partial<ActRun> = {}) {
  scene.tokens.claims = { sub: subjects.pullRequest };
  scene.tokens.given = 0;
  return scene.run({ event: 'pull_request', workflow: 'pull-request.yml', payload, ...more });
}

async function validatedOnly(scene: Scene, payload: object): Promise<void> {
  const before = scene.github.writes.length;
  const ended = await run(scene, { payload });
  assert.equal(ended.exitCode, 0, ended.log);
  assert.equal(scene.tokens.given, 0, 'a token was asked for');
  assert.equal(scene.github.writes.length, before, 'GitHub was written to');
  assert.match(ended.log, /Validated, not planned/);
  assert.match(ended.log, /The configuration is valid/);
}

/**
 * act ends a run where a reusable workflow fails. GitHub goes on with jobs that ask for `!cancelled()`: that one is run by itself, with the
 * artifacts of the run before.
 */
async function commentAlone(scene: Scene, artifacts: string) {
  const workflows = path.join(scene.folder, '.github', 'workflows');
  const caller = parse(await readFile(path.join(workflows, 'pull-request.yml'), 'utf8'));
  const { needs, ...comment } = caller.jobs.comment;
  assert.equal(needs, 'plan');
  assert.match(comment.if, /!cancelled\(\)/);
  const file = path.join(workflows, 'comment-alone.yml');
  await writeFile(file, stringify({ ...caller, jobs: { comment } }));
  const ended = await run(scene, { workflow: path.basename(file), artifacts });
  await rm(file);
  return ended;
}

export const pullRequestScenarios: Scenario[] = [
  {
    name: 'pull request: built, planned, one comment for all roots',
    example: 'greeting',
    run: async (scene) => {
      const ended = await run(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.equal(scene.tokens.given, 3, 'one token a root');
      const [comment, ...others] = scene.github.state.visible(7);
      assert.deepEqual(others, []);
      for (const root of ['tf/dev/api', 'tf/dev/www', 'tf/dev/app']) assert.ok(comment?.body.includes(root), root);
      assert.match(comment?.body ?? '', /3 to create/);
    },
  },
  {
    name: 'pull request with a plan that fails: the run fails, and the comment says where',
    example: 'greeting',
    run: async (scene) => {
      await writeRoot(
        scene.folder,
        'tf/dev/www',
        `${rootText('tf/dev/www', 'one')}output "lost" { value = var.lost }\n`,
      );
      const artifacts = await mkdtemp(path.join(scene.scratch, 'artifacts-'));
      const ended = await run(scene, { artifacts });
      await writeRoot(scene.folder, 'tf/dev/www', rootText('tf/dev/www', 'one'));
      assert.equal(ended.exitCode, 1, ended.log);
      const written = await commentAlone(scene, artifacts);
      assert.equal(written.exitCode, 0, written.log);
      const comments = scene.github.state.visible(7);
      assert.equal(comments.length, 1);
      assert.match(comments[0]?.body ?? '', /Reference to undeclared input variable/);
      assert.ok((comments[0]?.edits ?? 0) > 0, 'the comment was not changed in place');
    },
  },
  {
    name: "a fork's pull request: validated, no token asked for, said so",
    example: 'greeting',
    run: (scene) => validatedOnly(scene, pullRequest('stranger/site')),
  },
  {
    name: "a fork's pull request with a module in S3: its syntax is checked, and that is said",
    example: 'greeting',
    run: async (scene) => {
      const source = 's3::https://acme-modules.s3.us-east-1.amazonaws.com/modules/edge-function/1.4.2.zip';
      const text = `${rootText('tf/dev/www', 'one')}module "edge" { source = "${source}" }\n`;
      const payload = pullRequest('stranger/site');
      await writeRoot(scene.folder, 'tf/dev/www', text);
      const checked = await run(scene, { payload });
      await writeRoot(scene.folder, 'tf/dev/www', `${text}}\n`);
      const broken = await run(scene, { payload });
      await writeRoot(scene.folder, 'tf/dev/www', rootText('tf/dev/www', 'one'));
      assert.equal(checked.exitCode, 0, checked.log);
      assert.match(checked.log, /cannot be read without them: only the syntax was checked/);
      assert.equal(broken.exitCode, 1, broken.log);
    },
  },
  {
    name: "Dependabot's pull request: the same",
    example: 'greeting',
    run: (scene) => validatedOnly(scene, pullRequest('acme/site', 'dependabot[bot]')),
  },
];
