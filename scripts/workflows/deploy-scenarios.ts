import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from '../demo/request.ts';
import { repository } from '../runner/run-action.ts';
import { subjects } from './account.ts';
import { edgeAlone, push, pushWith } from './pushes.ts';
import { readmeWorkflow } from './readme-workflow.ts';
import type { Scenario } from './scenario.ts';
import type { Scene } from './scene.ts';
import { rootText, writeRoot } from './user-repository.ts';

const greeting = async (scene: Scene) => (await request(scene.aws, scene.distributionId, '/hello')).body;
const writes = /^(PublishVersion|UpdateFunctionCode|UpdateDistribution)$/;

export const deployScenarios: Scenario[] = [
  {
    name: 'push to main with the token of a pull request: the roles that write refuse it',
    example: 'greeting',
    run: async (scene) => {
      const ended = await push(scene, { sub: subjects.pullRequest });
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /Could not assume role with OIDC/);
      assert.deepEqual(
        ended.calls.filter(({ operation }) => writes.test(operation)),
        [],
      );
    },
  },
  {
    name: 'a dry run: says what it would do, and writes nothing',
    example: 'greeting',
    run: async (scene) => {
      const ended = await pushWith(scene, edgeAlone({ dryRun: true }));
      assert.equal(ended.exitCode, 0, ended.log);
      assert.match(ended.log, /dev-greeting: would .*publish a version/);
      assert.ok(
        ended.calls.some(({ operation }) => operation === 'GetDistribution'),
        'nothing was looked at',
      );
      assert.deepEqual(
        ended.calls.filter(({ operation }) => !/^(Get|Head|List|Describe|Assume)/.test(operation)),
        [],
      );
    },
  },
  {
    name: 'push to main: roots applied, edge code published, and its URL answers',
    example: 'greeting',
    run: async (scene) => {
      assert.doesNotMatch(await greeting(scene), /Hello from the edge/);
      const ended = await push(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.equal(await greeting(scene), 'Hello from the edge, you!\n');
      const stored = ended.calls.filter(({ operation }) => operation === 'PutObject');
      const by = (start: string) => stored.find(({ resource }) => resource.startsWith(start))?.accessKeyId;
      for (const root of ['api', 'www', 'app']) assert.ok(by(`acme-state/tf/dev/${root}.tfstate`), root);
      const [upload, record] = [
        by('acme-artifacts/artifacts/greeting/sha256/'),
        by('acme-releases/releases/greeting/stages/dev.json'),
      ];
      assert.ok(
        upload && record && upload !== record,
        'artifact and release record are written under roles of their own',
      );
      assert.match(ended.log, /Apply complete! Resources: 1 added/);
    },
  },
  {
    name: 'the same push again: nothing to apply, nothing to publish',
    example: 'greeting',
    run: async (scene) => {
      const ended = await push(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.doesNotMatch(ended.log, /Apply complete/);
      const written = ended.calls.filter(
        ({ operation, resource }) =>
          writes.test(operation) || (operation === 'PutObject' && !resource.endsWith('.tflock')),
      );
      assert.deepEqual(written, []);
    },
  },
  {
    name: 'the workflow of README.md, with a function, an entry and variables of this repository: published, and its URL answers',
    example: 'greeting',
    run: async (scene) => {
      const shown = readmeWorkflow(await readFile(path.join(repository, 'README.md'), 'utf8'));
      const names = 'function-name: dev-greeting, entry: greeting.ts';
      const text = shown
        .replace('function-name: router, entry: src/router.ts', names)
        .replace('vars.ROLE', 'vars.DEV_PUBLISH_ROLE')
        .replace('vars.DISTRIBUTION', 'vars.DEV_DISTRIBUTION');
      assert.ok(text.includes(names));
      const source = path.join(scene.folder, 'greeting.ts');
      const before = await readFile(source, 'utf8');
      await writeFile(source, before.replace('Hello from the edge', 'Hello from twelve lines'));
      const ended = await pushWith(scene, text);
      await writeFile(source, before);
      assert.equal(ended.exitCode, 0, ended.log);
      assert.equal(await greeting(scene), 'Hello from twelve lines, you!\n');
    },
  },
  {
    name: 'a plan that is not the reviewed one any more: refused, not applied',
    example: 'greeting',
    run: async (scene) => {
      const changing = rootText('tf/dev/www', 'one').replace('"one"', 'plantimestamp()');
      await writeRoot(scene.folder, 'tf/dev/www', changing);
      const ended = await push(scene);
      await writeRoot(scene.folder, 'tf/dev/www', rootText('tf/dev/www', 'one'));
      assert.equal(ended.exitCode, 1, ended.log);
      assert.match(ended.log, /This plan is not the reviewed one: [\s\S]*terraform_data\.site/);
      const state = ended.calls.filter(
        ({ operation, resource }) => operation === 'PutObject' && resource === 'acme-state/tf/dev/www.tfstate',
      );
      assert.deepEqual(state, []);
    },
  },
  {
    name: 'an artifact that was changed between build and publish: refused before AWS is asked',
    example: 'greeting',
    run: async (scene) => {
      const artifact = '"$STAND_IN_ARTIFACTS/$NAME"';
      const code = `echo >> ${artifact}/greeting/code.zip`;
      const list = `sed -i s/greeting/other/ ${artifact}/artifacts.json`;
      for (const [between, said] of [
        [code, /greeting\/code\.zip: FAILED/],
        [list, /does not hold what was built/],
      ] as const) {
        const ended = await pushWith(scene, edgeAlone({ between }));
        assert.equal(ended.exitCode, 1, ended.log);
        assert.match(ended.log, said);
        assert.deepEqual(ended.calls, []);
      }
    },
  },
  {
    name: 'push to main with a CloudFront Function: tested at DEVELOPMENT with the sample events of edge.yml, then published',
    example: 'stage-banner',
    run: async (scene) => {
      const ended = await push(scene);
      assert.equal(ended.exitCode, 0, ended.log);
      const operations = ended.calls.map(({ operation }) => operation);
      const [tested, published] = [operations.indexOf('TestFunction'), operations.indexOf('PublishFunction')];
      assert.ok(tested >= 0 && tested < published, operations.join(' '));
      assert.equal(operations.filter((one) => one === 'UpdateDistribution').length, 1);
    },
  },
  {
    name: 'dispatch: the module is in S3, and a second time it is there already',
    example: 'greeting',
    run: async (scene) => {
      for (const said of [/Stored|Uploaded|uploaded/, /already/]) {
        scene.tokens.claims = { sub: subjects.main };
        const payload = { ref: 'refs/heads/main', inputs: { version: '1.4.2' } };
        const ended = await scene.run({ event: 'workflow_dispatch', payload, workflow: 'publish-modules.yml' });
        assert.equal(ended.exitCode, 0, ended.log);
        assert.match(ended.log, said);
        assert.match(ended.log, /sources=\[\{"name":"edge-function","source":"s3::https:/);
      }
      const stored = await fetch(`${scene.aws}/acme-modules/modules/edge-function/1.4.2.zip`, { method: 'HEAD' });
      assert.equal(stored.status, 200);
    },
  },
];
