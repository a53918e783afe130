import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from '../demo/request.ts';
import { subjects } from './account.ts';
import { type Call, edgeAlone, pushWith } from './pushes.ts';
import type { Scenario } from './scenario.ts';
import type { Scene } from './scene.ts';
import { rootText, stateBucket, writeRoot } from './user-repository.ts';

const hello = async (scene: Scene, distribution: string) => (await request(scene.aws, distribution, '/hello')).body;
const prod = (scene: Scene) => hello(scene, scene.prodDistributionId);

interface StageRecord {
  sha256: string;
  commit: string;
  versionArn: string;
}

/** Publishes the example's code to dev with another greeting, and has GitHub know the commit. */
async function publishToDev(scene: Scene, greeting: string): Promise<void> {
  for (const file of ['greeting.ts', path.join('events', 'hello.json')]) {
    const place = path.join(scene.folder, file);
    const text = await readFile(place, 'utf8');
    await writeFile(place, text.replace(/(= '|"body": ")[\w ]+(?=['|,])/, `$1${greeting}`));
  }
  const ended = await pushWith(scene, edgeAlone({}));
  assert.equal(ended.exitCode, 0, ended.log);
  assert.equal(await hello(scene, scene.distributionId), `${greeting}, you!\n`);
  scene.github.state.commits.push((await record(scene, 'dev')).commit);
}

async function record(scene: Scene, stage: string): Promise<StageRecord> {
  return (await (await fetch(recordUrl(scene, stage))).json()) as StageRecord;
}

const recordUrl = (scene: Scene, stage: string) => `${scene.aws}/acme-releases/releases/greeting/stages/${stage}.json`;

async function dispatch(scene: Scene, { rollback = false, workflow = 'promote.yml' } = {}) {
  scene.tokens.claims = { sub: subjects.main };
  scene.tokens.given = 0;
  await fetch(`${scene.aws}/_local/calls`, { method: 'DELETE' });
  const inputs = { function: 'greeting', from: 'dev', to: 'prod', rollback: String(rollback) };
  const payload = { ref: 'refs/heads/main', inputs };
  const ended = await scene.run({ event: 'workflow_dispatch', payload, workflow });
  const { calls } = (await (await fetch(`${scene.aws}/_local/calls`)).json()) as { calls: Call[] };
  const writes = calls.filter(
    ({ operation, resource }) => !/^(Get|Head|List|Describe|Assume)/.test(operation) && !resource.endsWith('.tflock'),
  );
  return { ...ended, writes };
}

/** A root's state in which its resource holds the version: what terraform wants to change then is what was promoted. */
function stateOf(versionArn: string): string {
  const value = { value: versionArn, type: 'string' };
  const instance = {
    schema_version: 0,
    attributes: { id: 'site', input: value, output: value, triggers_replace: null },
  };
  const resource = {
    mode: 'managed',
    type: 'terraform_data',
    name: 'site',
    provider: 'provider["terraform.io/builtin/terraform"]',
    instances: [instance],
  };
  return JSON.stringify({ version: 4, serial: 1, lineage: 'site', outputs: {}, resources: [resource] });
}

export const promotionScenarios: Scenario[] = [
  {
    name: "dispatch: dev's bytes run in prod, its URL answers, and the plans leave them alone",
    example: 'greeting',
    run: async (scene) => {
      await publishToDev(scene, 'First');
      assert.doesNotMatch(await prod(scene), /First/);
      const ended = await dispatch(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.equal(await prod(scene), 'First, you!\n');
      assert.equal((await record(scene, 'prod')).sha256, (await record(scene, 'dev')).sha256);
      assert.equal(scene.tokens.given, 5, 'the dry run, the promotion, three roots');
      const deployment = scene.github.state.deployments.at(-1);
      assert.equal(deployment?.environment, 'prod/edge');
      assert.equal(deployment?.statuses.at(-1)?.state, 'success');
      for (const root of ['api', 'www', 'app'])
        assert.match(ended.log, new RegExp(`tf/prod/${root}.*has changes, none of which touches what was promoted`));
    },
  },
  {
    name: 'dispatch of what prod runs already: nobody is asked, nothing is promoted',
    example: 'greeting',
    run: async (scene) => {
      const deployments = scene.github.state.deployments.length;
      const ended = await dispatch(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.deepEqual(ended.writes, []);
      assert.equal(scene.tokens.given, 4, 'the dry run and three roots');
      assert.equal(scene.github.state.deployments.length, deployments);
    },
  },
  {
    name: 'dispatch after which an apply would undo the promotion: the run fails and says where',
    example: 'greeting',
    run: async (scene) => {
      const state = `${scene.aws}/${stateBucket}/tf/prod/www.tfstate`;
      await fetch(state, { method: 'PUT', body: stateOf((await record(scene, 'prod')).versionArn) });
      const ended = await dispatch(scene);
      await fetch(state, { method: 'DELETE' });
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /tf\/prod\/www.*undo or change what was promoted: terraform_data\.site\./);
      assert.doesNotMatch(ended.log, /tf\/prod\/ap[ip].*undo or change/);
    },
  },
  {
    name: 'dispatch after which a check does not hold: the run fails and says which',
    example: 'greeting',
    run: async (scene) => {
      const condition = 'terraform_data.site.input == "two"';
      const check = `check "release" {\n  assert {\n    condition = ${condition}\n    error_message = "Not so."\n  }\n}\n`;
      await writeRoot(scene.folder, 'tf/prod/app', rootText('tf/prod/app', 'one') + check);
      const ended = await dispatch(scene);
      await writeRoot(scene.folder, 'tf/prod/app', rootText('tf/prod/app', 'one'));
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /tf\/prod\/app.*Checks do not hold: check\.release\./);
    },
  },
  {
    name: 'dispatch with an approval whose dry run is no longer true: refused, prod is as it was',
    example: 'greeting',
    run: async (scene) => {
      const before = await (await fetch(recordUrl(scene, 'dev'))).text();
      await publishToDev(scene, 'Second');
      const after = await (await fetch(recordUrl(scene, 'dev'))).text();
      const put = (body: string) => fetch(recordUrl(scene, 'dev'), { method: 'PUT', body });
      // The second token is that of the approved job: by then dev's release is another one.
      scene.tokens.onToken = async (given) => {
        if (given === 2) assert.equal((await put(before)).status, 200);
      };
      const ended = await dispatch(scene);
      scene.tokens.onToken = async () => {};
      await put(after);
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /Not what was approved/);
      assert.equal(await prod(scene), 'First, you!\n');
      const others = ended.writes.filter(
        ({ resource }) => !resource.startsWith('acme-releases/releases/greeting/stages/dev.json'),
      );
      assert.deepEqual(others, []);
    },
  },
  {
    name: 'dispatch with rollback: prod answers as before its last promotion',
    example: 'greeting',
    run: async (scene) => {
      const promoted = await dispatch(scene);
      assert.equal(promoted.exitCode, 0, promoted.log);
      assert.equal(await prod(scene), 'Second, you!\n');
      const ended = await dispatch(scene, { rollback: true });
      assert.equal(ended.exitCode, 0, ended.log);
      assert.equal(await prod(scene), 'First, you!\n');
      assert.equal(await hello(scene, scene.distributionId), 'Second, you!\n');
    },
  },
  {
    name: 'dispatch with publish: false and roots: refused before a token is asked for',
    example: 'greeting',
    run: async (scene) => {
      const workflows = path.join(scene.folder, '.github', 'workflows');
      const text = await readFile(path.join(workflows, 'promote.yml'), 'utf8');
      const workflow = 'recorded-alone.yml';
      await writeFile(path.join(workflows, workflow), text.replace('    with:\n', '    with:\n      publish: false\n'));
      const ended = await dispatch(scene, { workflow });
      await rm(path.join(workflows, workflow));
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /Apply them with terraform-apply\.yml/);
      assert.equal(scene.tokens.given, 0);
    },
  },
];
