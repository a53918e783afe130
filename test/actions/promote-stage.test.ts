/** promote-stage's bundle on the local edge: what it puts out, what others make of it, and bad input. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectRefusedWithoutCalls, expectRefusedWithoutWrites, expectSuccess, observe } from './support/observe.ts';
import { commit, openPromoteScene, type PromoteScene } from './support/promote-scene.ts';
import { addFiles } from './support/workspace.ts';

let scene: PromoteScene;
beforeAll(async () => {
  scene = await openPromoteScene();
});
afterAll(() => scene.close());

const json = (text: string | undefined) => JSON.parse(text ?? '');

describe('a promotion and its rollback', () => {
  let first: string;

  test('put out what was promoted, and show it in the summary', async () => {
    await scene.release('one');
    const run = await scene.promote();
    expectSuccess(run);
    const promoted = json(run.outputs.promoted);
    first = promoted[0].sha256;
    expect(promoted).toEqual([
      {
        function: 'greeting',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        from: 'dev',
        to: 'prod',
        versionArn: 'arn:aws:lambda:us-east-1:123456789012:function:prod-greeting:1',
        changed: true,
      },
    ]);
    expect(run.outputs).toMatchObject({ changed: 'true', 'promoted-path': '.edge/greeting/promoted.json' });
    expect(run.summary).toContain('### ✅ dev to prod: 1 of 1 function changed');
    expect(run.summary).toContain('| verified |');
    expect(run.log).toContain('No github-token, so no deployment is made on GitHub.');
  });

  test('that changes nothing makes no write call', async () => {
    const run = await scene.promote();
    expectSuccess(run);
    expect(run.writes).toEqual([]);
    expect(run.outputs.changed).toBe('false');
    expect(run.summary).toContain('prod has it already');
  });

  test('approved by a dry run: the range of commits is a link, the size has its change', async () => {
    const other = 'b'.repeat(40);
    await scene.release('one, and longer than that', other);
    const planned = await scene.promote({ 'dry-run': 'true' });
    expectSuccess(planned);
    expect(planned.writes).toEqual([]);
    expect(planned.outputs.changed).toBe('true');
    expect(planned.summary).toContain('### Dry run, dev to prod: 1 of 1 function would change');
    const run = await scene.promote({ 'expect-promoted': planned.outputs['promoted-path']! });
    expectSuccess(run);
    const range = `\`${commit.slice(0, 12)}...${other.slice(0, 12)}\``;
    expect(run.summary).toContain(`[${range}](https://github.com/acme/site/compare/${commit}...${other})`);
    expect(run.summary).toMatch(/bytes \([+−]\d+ bytes\)/);
  });

  test('whose approval is out of date is refused', async () => {
    const approved = [
      { function: 'greeting', sha256: 'a'.repeat(64), from: 'dev', to: 'prod', versionArn: null, changed: true },
    ];
    const run = await scene.promote({ 'expect-promoted': JSON.stringify(approved) });
    expectRefusedWithoutWrites(run, /Not what was approved::.*sha256 is [0-9a-f]{64}, approved was a{64}/s);
  });

  test('goes back in one step', async () => {
    const run = await scene.rollback();
    expectSuccess(run);
    expect(run.writes).toEqual(['UpdateDistribution', 'PutObject']);
    expect(json(run.outputs.promoted)).toEqual([
      expect.objectContaining({ sha256: first, from: 'prod', to: 'prod', changed: true }),
    ]);
    expect(run.summary).toContain('### ✅ rollback of prod: 1 of 1 function changed');
    expectRefusedWithoutWrites(await scene.rollback(), /no earlier release to go back to/);
  });

  test('artifacts are what publish-edge-version publishes in another job', async () => {
    const promoted = await scene.promote();
    expectSuccess(promoted);
    const inputs = {
      artifacts: promoted.outputs.artifacts!,
      'function-prefix': 'prod-',
      'distribution-id': scene.infrastructure.distributionIds[1]!,
      stage: 'prod',
      'release-bucket': scene.infrastructure.releaseBucket,
    };
    const run = await observe(scene, () => scene.run('actions/publish-edge-version', inputs));
    expectSuccess(run);
    expect(run.writes).toEqual([]);
  });
});

describe('bad input, before the first call', () => {
  test.each([
    ['the same stage twice', { 'to-stage': 'dev' }, /'to-stage': got "dev", expected another stage than from-stage/],
    ['no stage to promote from', { 'from-stage': '' }, /'from-stage'.*or rollback: true/],
    ['no stage to change', { 'to-stage': '' }, /'to-stage'/],
    ['no bucket', { 'release-bucket': '' }, /'release-bucket'/],
    ['an empty distribution-id', { 'distribution-id': '' }, /'distribution-id'.*or none/],
    ['an ARN for a distribution', { 'distribution-id': 'arn:aws:cloudfront::1:distribution/E1' }, /'distribution-id'/],
    ['one name twice', { 'distribution-id': 'www=E123456\nwww=E123457' }, /each distribution-name once/],
    ['an empty to-sha256', { 'to-sha256': '' }, /'to-sha256'.*or none/],
    ['a short hash', { 'to-sha256': 'abc' }, /64 hex digits/],
    ['a hash for two functions', { 'to-sha256': 'a'.repeat(64), functions: 'a, b' }, /where functions names 2/],
    ['an empty approval', { 'expect-promoted': '' }, /'expect-promoted'.*or none/],
    ['an approval of nothing', { 'expect-promoted': '[]' }, /at least one element/],
    ['an approval that is none', { 'expect-promoted': '[{"function":"a"}]' }, /expect-promoted\[0\]\.sha256/],
    ['an approval outside the workspace', { 'expect-promoted': '../promoted.json' }, /'expect-promoted'/],
    ['an empty to-release-bucket', { 'to-release-bucket': '' }, /'to-release-bucket'.*or none/],
    ['a place to copy to in a rollback', { rollback: 'true', 'to-bucket': 'other' }, /nothing beside rollback/],
    ['another word', { 'verify-running': 'maybe' }, /one of true, if-allowed, false/],
    ["a function's ARN", { functions: 'arn:aws:lambda:us-east-1:1:function:x' }, /'functions'/],
    ['a path without a slash', { 'invalidate-paths': 'index.html' }, /'invalidate-paths'/],
  ])('%s', async (_what, inputs, message) => {
    expectRefusedWithoutCalls(await scene.promote(inputs as Record<string, string>), message);
  });
});

describe('what AWS holds', () => {
  beforeEach(() => addFiles(scene.workspace, { 'approved.json': '[]' }));

  test('a bucket that may not be read: the permission is named', async () => {
    await scene.setFaults([{ operation: 'GetObject', times: 1, status: 403, code: 'AccessDenied' }]);
    const run = await scene.promote({ functions: 'greeting' });
    await scene.setFaults([]);
    expectRefusedWithoutWrites(run, /s3:GetObject/);
  });

  test('a stage that is not there: those that are get listed', async () => {
    expectRefusedWithoutWrites(
      await scene.promote({ 'from-stage': 'staging' }),
      /stage staging.*the stages there are dev, prod/,
    );
  });

  test('nothing to publish for Terraform', async () => {
    expectRefusedWithoutWrites(
      await scene.promote({ publish: 'false', 'distribution-id': 'none' }),
      /greeting is lambda-edge/,
    );
  });
});
