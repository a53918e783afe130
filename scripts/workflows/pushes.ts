import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { subjects } from './account.ts';
import type { Scene } from './scene.ts';

/** A call that the local edge got. */
export interface Call {
  accessKeyId: string;
  service: string;
  operation: string;
  resource: string;
}

/** Pushes to main: runs a caller, and gives the calls to AWS with how it ended. */
export async function push(scene: Scene, { workflow = 'deploy-dev.yml', sub = subjects.main } = {}) {
  scene.tokens.claims = { sub };
  await fetch(`${scene.aws}/_local/calls`, { method: 'DELETE' });
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'acme/site', default_branch: 'main' } };
  const ended = await scene.run({ event: 'push', payload, workflow });
  const { calls } = (await (await fetch(`${scene.aws}/_local/calls`)).json()) as { calls: Call[] };
  return { ...ended, calls };
}

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

/** The same with a caller of its own, which is there for this run alone. */
export async function pushWith(scene: Scene, text: string) {
  const workflow = 'edge-alone.yml';
  const file = path.join(scene.folder, '.github', 'workflows', workflow);
  await writeFile(file, text);
  const ended = await push(scene, { workflow });
  await rm(file);
  return ended;
}
