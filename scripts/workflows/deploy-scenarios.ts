import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from '../demo/request.ts';
import { subjects } from './account.ts';
import type { Scenario } from './scenario.ts';
import type { Scene } from './scene.ts';
import { rootText, writeRoot } from './user-repository.ts';

export interface Call {
  accessKeyId: string;
  service: string;
  operation: string;
  resource: string;
}

async function push(scene: Scene, { workflow = 'deploy-dev.yml', sub = subjects.main } = {}) {
  scene.tokens.claims = { sub };
  await fetch(`${scene.aws}/_local/calls`, { method: 'DELETE' });
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'acme/site', default_branch: 'main' } };
  const ended = await scene.run({ event: 'push', payload, workflow });
  const { calls } = (await (await fetch(`${scene.aws}/_local/calls`)).json()) as { calls: Call[] };
  return { ...ended, calls };
}

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
      assert.match(ended.log, /Would publish|would be published|dry run/i);
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

/** A caller with the edge alone, and what happens to the artifact in between. */
export function edgeAlone({ between = 'true', dryRun = false }): string {
  return `on: push
permissions: {}
jobs:
  build:
    permissions: { contents: read }
    uses: org/edge-actions/.github/workflows/build-edge.yml@v1
  between:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - env: { NAME: "\${{ needs.build.outputs.artifact-name }}" }
        run: ${between}
  publish:
    needs: [build, between]
    permissions: { contents: read, id-token: write }
    uses: org/edge-actions/.github/workflows/publish-edge.yml@v1
    with:
      artifact-name: \${{ needs.build.outputs.artifact-name }}
      stage: dev
      environment: dev-publish
      role-arn: \${{ vars.DEV_PUBLISH_ROLE }}
      bucket: \${{ vars.ARTIFACT_BUCKET }}
      release-bucket: \${{ vars.RELEASE_BUCKET }}
      release-prefix: releases
      function-prefix: dev-
      distribution-id: \${{ vars.DEV_DISTRIBUTION }}
      dry-run: ${dryRun}
`;
}

export async function pushWith(scene: Scene, text: string) {
  const workflow = 'edge-alone.yml';
  const file = path.join(scene.folder, '.github', 'workflows', workflow);
  await writeFile(file, text);
  const ended = await push(scene, { workflow });
  await rm(file);
  return ended;
}
