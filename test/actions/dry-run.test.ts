/** `dry-run: true`: no write call, what would be done is said, and every output that can be known is set. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusedWithoutWrites, expectSuccess, observe } from './support/observe.ts';
import { addFiles, zipOf } from './support/workspace.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await addFiles(scene.workspace, { 'good.zip': await zipOf('good'), 'next.zip': await zipOf('next') });
});
afterAll(() => scene.close());

const dry = { 'dry-run': 'true' };

describe('before anything is there', () => {
  test('upload-artifact-hash', async () => {
    const inputs = { 'artifact-path': 'good.zip', 'function-name': 'greeting', bucket: 'demo-artifacts', version: '1' };
    const planned = await observe(scene, () => scene.run('actions/upload-artifact-hash', { ...inputs, ...dry }));
    expectSuccess(planned);
    expect(planned.writes).toEqual([]);
    expect(planned.log).toMatch(/would store \d+ bytes as s3:\/\/demo-artifacts\/greeting\/sha256/);
    expect(planned.summary).toContain('Dry run: 1 of 1 artifact would be uploaded');
    const done = await observe(scene, () => scene.run('actions/upload-artifact-hash', inputs));
    expectSuccess(done);
    expect(planned.outputs).toEqual({ ...done.outputs, uploaded: 'true' });
  });

  test('publish-edge', async () => {
    const planned = await observe(scene, () => scene.publish(dry));
    expectSuccess(planned);
    expect(planned.writes).toEqual([]);
    expect(planned.outputs).toMatchObject({
      version: '(next)',
      'version-arn': 'arn:aws:lambda:us-east-1:123456789012:function:dev-greeting:(next)',
      published: 'true',
      associated: 'true',
      uploaded: 'true',
      'distribution-status': 'Deployed',
      'release-key': 'greeting/stages/dev.json',
    });
    for (const said of [
      'Dry run: 1 of 1 function would change',
      'would update the code and publish a version',
      'would invalidate /',
    ]) {
      expect(planned.summary).toContain(said);
    }
    expect(planned.summary).toMatch(/would change default viewer-request: nothing -(>|&gt;) dev-greeting:\(next\)/);
    expect(planned.summary.match(/default viewer-request: nothing/g)).toHaveLength(1);
    expect(planned.log).toMatch(/dev-greeting: would update the code and publish a version/);
    expect(planned.log).toMatch(/would change default viewer-request: nothing -> dev-greeting:\(next\)/);
    const done = await observe(scene, () => scene.publish());
    expectSuccess(done);
    expect(Object.keys(planned.outputs).sort()).toEqual(Object.keys(done.outputs).sort());
    for (const known of [
      'sha256',
      'code-sha256',
      's3-bucket',
      's3-key',
      'hash-key',
      'artifacts',
      'release-key',
      'previous-version-arn',
    ]) {
      expect({ [known]: planned.outputs[known] }).toEqual({ [known]: done.outputs[known] });
    }
  });
});

describe('on what is there', () => {
  const publish = (inputs: Record<string, string>) =>
    observe(scene, () =>
      scene.run('actions/publish-edge-version', {
        'function-name': 'dev-greeting',
        'distribution-id': scene.infrastructure.distributionId,
        ...inputs,
        ...dry,
      }),
    );

  test('publish-edge-version of other bytes', async () => {
    const planned = await publish({ 'artifact-path': 'next.zip' });
    expectSuccess(planned);
    expect(planned.writes).toEqual([]);
    expect(planned.outputs).toMatchObject({ version: '(next)', published: 'true', associated: 'true' });
    expect(planned.outputs['previous-version-arn']).toMatch(/dev-greeting:1$/);
    expect(planned.log).toMatch(/dev-greeting:1 -> dev-greeting:\(next\)/);
  });

  test('nothing to do', async () => {
    const planned = await observe(scene, () => scene.publish(dry));
    expectSuccess(planned);
    expect(planned.writes).toEqual([]);
    expect(planned.outputs).toMatchObject({ version: '1', published: 'false', associated: 'false', uploaded: 'false' });
    expect(planned.summary).toContain('Dry run: nothing to do');
  });

  test('it refuses what the run itself would refuse', async () => {
    const planned = await publish({ 'artifact-path': 'next.zip', associations: '/nowhere viewer-request' });
    expectRefusedWithoutWrites(planned, /no path pattern/);
  });
});
