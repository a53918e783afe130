/** What is refused, before the first write, and in which words. */
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { saying } from '../publish/support/function-scene.ts';
import { failureOf, type PromotionScene } from './support/promotion-scene.ts';
import { usePromotionScene } from './support/use-promotion-scene.ts';

let scene: PromotionScene;
let role: string;
let name: string;
usePromotionScene((now) => {
  ({ scene, role, name } = now);
});

beforeEach(async () => {
  await scene.addLambda(name, role);
  await scene.release(name, 'one');
  await scene.calls();
});
afterEach(async () => {
  await scene.fault();
});

const only = () => ({ functions: [name] });
const refused = async (overrides = {}) => {
  await scene.calls();
  const error = await failureOf(scene.promote({ ...only(), ...overrides }));
  expect(await scene.writes()).toEqual([]);
  return error;
};

describe('what is not what was released', () => {
  test('bytes: the hashes of all four are shown', async () => {
    const { artifact } = await scene.record('dev', name);
    const other = await scene.artifact(name, 'forged', null);
    await scene.put(artifact.key, other.bytes, 'artifacts');
    const { message, title } = await refused();
    expect(title).toBe('Not what was released');
    expect(message).toContain(`${other.artifact.sha256}: the bytes of s3://artifacts/${artifact.key}`);
    expect(message).toMatch(/[0-9a-f]{64}: the record s3:\/\/releases\/rel\//);
    expect(message).toMatch(/[0-9a-f]{64}: what runs: version 1 of dev-/);
  });

  test('a manifest that states another hash', async () => {
    const { artifact, sha256 } = await scene.record('dev', name);
    const { bytes, artifact: other } = await scene.artifact(name, 'other', null);
    const manifest = {
      schema: 1,
      function: name,
      target: 'lambda-edge',
      sha256: other.sha256,
      codeSha256: other.codeSha256,
      sizeBytes: bytes.byteLength,
      unpackedBytes: 1,
      files: [],
    };
    const key = artifact.key.replace('code.zip', 'manifest.json');
    await scene.put(key, JSON.stringify(manifest), 'artifacts');
    const { message } = await refused();
    expect(message).toContain(`${other.sha256}: s3://artifacts/${key}`);
    expect(message).toContain(`${sha256}: the bytes`);
  });

  test('another version on the distribution of from-stage', async () => {
    const two = await scene.artifact(name, 'two', ['default origin-request'], { functionName: `dev-${name}` });
    await scene.publish([two], { distribution: { id: scene.dev, name: 'www' } });
    const { message } = await refused();
    expect(message).toContain(`runs dev-${name}:2 on origin-request of default, the record says dev-${name}:1`);
    await scene.promote({ ...only(), verifyRunning: 'false' });
  });

  test('LIVE code that somebody has changed', async () => {
    await scene.addCode(`${name}-h`);
    await scene.releaseCode(`${name}-h`, 'one');
    await scene.update(`dev-${name}-h`, saying('by hand'));
    await scene.publishLive(`dev-${name}-h`);
    const { message } = await refused({ functions: [`${name}-h`] });
    expect(message).toMatch(new RegExp(`what runs: LIVE code of dev-${name}-h`));
  });
});

describe('what is gone', () => {
  test('an artifact: the release that names it is named', async () => {
    const { artifact } = await scene.record('dev', name);
    const s3 = await scene.clients.s3();
    await s3.send(new DeleteObjectCommand({ Bucket: 'artifacts', Key: artifact.key }));
    const { title, message } = await refused();
    expect(title).toBe('Artifact not found');
    expect(message).toContain(`The release of ${name} in dev`);
  });

  test('a function of from-stage: with if-allowed it may be in an account that cannot be seen', async () => {
    const elsewhere = {
      operation: 'GetFunctionConfiguration',
      times: 1,
      status: 404,
      code: 'ResourceNotFoundException',
    };
    await scene.fault(elsewhere);
    expect((await refused()).message).toContain(`there is no version 1 of dev-${name} to be seen`);
    await scene.fault(elsewhere);
    const result = await scene.promote({ ...only(), verifyRunning: 'if-allowed' });
    expect(result.promotions[0]!.verified).toBe(false);
  });

  test('nothing is to be invalidated where nothing is associated', async () => {
    await scene.addLambda(`${name}-alone`, role);
    const alone = await scene.artifact(`${name}-alone`, 'one', null, {
      bucket: 'artifacts',
      functionName: `dev-${name}-alone`,
    });
    await scene.publish([alone], { distribution: null, release: { stage: 'dev', bucket: 'releases', prefix: 'rel' } });
    const inputs = { functions: [`${name}-alone`], distributionIds: null, invalidatePaths: ['/*'] };
    expect((await refused(inputs)).title).toBe('Nothing to invalidate');
  });
});

describe('what may not be read', () => {
  const denial = { operation: 'GetDistribution', times: 1, status: 403, code: 'AccessDenied' };

  test('is refused with what to do', async () => {
    await scene.fault(denial);
    const { message } = await refused();
    expect(message).toContain('cloudfront:GetDistribution');
    expect(message).toContain('set verify-running: if-allowed');
  });

  test('is a warning with if-allowed', async () => {
    await scene.fault(denial);
    const result = await scene.promote({ ...only(), verifyRunning: 'if-allowed' });
    expect(result.promotions[0]).toMatchObject({ verified: false, changed: true });
    expect(result.notes.join('\n')).toContain(`${name}: not verified that dev runs it`);
  });
});

describe('what is not there', () => {
  test('a function: those of the stage are listed', async () => {
    const { message } = await refused({ functions: [name, 'nowhere'] });
    expect(message).toContain('no release record of nowhere in stage dev');
    expect(message).toContain(name);
  });

  test('a stage: those that there are, are listed', async () => {
    const request = scene.request();
    const { message } = await refused({ from: { ...request.from!, stage: 'staging' }, functions: [] });
    expect(message).toMatch(/no release record of stage staging .*the stages there are dev/);
  });

  test('a hash', async () => {
    const { sha256 } = await scene.record('dev', name);
    const { message } = await refused({ toSha256: '0'.repeat(64) });
    expect(message).toContain(sha256);
  });

  test('names and ids of a stage that was never released to', async () => {
    expect((await refused({ functionPrefix: 'dev-' })).message).toContain('Correct function-prefix');
    expect((await refused({ distributionIds: null })).message).toContain('Give distribution-id: www=ID');
    expect((await refused({ distributionIds: new Map([['shop', scene.prod]]) })).message).toContain('names shop');
    expect((await refused({ functionPrefix: 'test-' })).message).toContain(`test-${name}: there is no such function`);
  });

  test('a path pattern of from-stage, a bucket', async () => {
    await scene.release(name, 'two', ['/api/* origin-request']);
    const plain = await scene.addDistribution([]);
    expect((await refused({ distributionIds: plain })).message).toContain('no path pattern "/api/*"');
    const from = { ...scene.request().from!, bucket: 'no-such-bucket' };
    expect((await refused({ from })).title).toBe('Bucket not found');
  });
});

describe('records', () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, 200), 'Release record not understood'],
    ['of a newer schema', (text: string) => text.replace('"schema": 1', '"schema": 2'), 'Release record is newer'],
    ['foreign', () => '{"hello":"world"}', 'Release record not understood'],
  ])('%s are refused and left as they are', async (_what, change, title) => {
    const key = `rel/${name}/stages/dev.json`;
    const damaged = change(await scene.text(key));
    await scene.put(key, damaged);
    expect((await refused()).title).toBe(title);
    expect(await scene.text(key)).toBe(damaged);
  });
});
