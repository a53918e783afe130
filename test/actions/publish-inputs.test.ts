import { expect, test } from '@jest/globals';
import { functionsToPublish, type PublishInputs } from '../../src/actions/publish-inputs.ts';
import type { ArtifactEntry } from '../../src/artifacts/entry.ts';

const artifact = {
  entry: {
    function: 'router',
    target: 'lambda-edge',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    associations: null,
  },
  bytes: new Uint8Array(),
} as unknown as { entry: ArtifactEntry; bytes: Uint8Array };

const publishOne = (read: Partial<PublishInputs>) =>
  functionsToPublish([artifact], {
    functionPrefix: 'dev-',
    associations: null,
    alias: null,
    ...read,
  } as PublishInputs)[0];

test('what an input says in place of the artifact is kept apart from what the artifact says', () => {
  expect(publishOne({ runtime: 'nodejs22.x' })).toMatchObject({
    artifact: { runtime: 'nodejs22.x', handler: 'index.handler' },
    saidByInput: ['runtime'],
  });
  expect(publishOne({})).not.toHaveProperty('saidByInput');
});
