import { describe, expect, test } from '@jest/globals';
import { failureOf, type PromotionScene } from './support/promotion-scene.ts';
import { usePromotionScene } from './support/use-promotion-scene.ts';

let scene: PromotionScene;
let role: string;
let name: string;
usePromotionScene((now) => {
  ({ scene, role, name } = now);
});

const only = () => ({ functions: [name] });

describe('a Lambda@Edge function', () => {
  test('is the same bytes, at the same places, recorded, with one UpdateDistribution', async () => {
    await scene.addLambda(name, role);
    const sha256 = await scene.release(name, 'one', ['/api/* origin-request include-body', 'default origin-request']);
    await scene.calls();
    const result = await scene.promote(only());
    expect(await scene.writes()).toEqual(['UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution', 'PutObject']);
    expect(result.promotions).toEqual([
      expect.objectContaining({ function: name, sha256, from: 'dev', to: 'prod', changed: true, verified: true }),
    ]);
    expect(result.promotions[0]!.versionArn).toMatch(new RegExp(`:prod-${name}:1$`));
    expect(await scene.places(scene.prod)).toEqual([
      `/api/* origin-request prod-${name}:1`,
      `default origin-request prod-${name}:1`,
    ]);
    expect(await scene.record('prod', name)).toMatchObject({
      stage: 'prod',
      owner: 'action',
      functionName: `prod-${name}`,
      sha256,
      commit: 'c'.repeat(40),
      distributions: {
        www: {
          id: scene.prod,
          version: '1',
          associations: ['/api/* origin-request include-body', 'default origin-request'],
        },
      },
    });
    expect(result.artifacts).toEqual([
      expect.objectContaining({ function: name, sha256, s3Bucket: 'artifacts', sizeBytes: expect.any(Number) }),
    ]);
  });

  test('that the stage has already is not written again; names and ids are those of its last release', async () => {
    await scene.addLambda(name, role);
    await scene.release(name, 'one');
    await scene.promote(only());
    await scene.calls();
    const again = await scene.promote({ ...only(), functionPrefix: null, distributionIds: null });
    expect(await scene.writes()).toEqual([]);
    expect(again.promotions[0]).toMatchObject({ changed: false, version: '1' });
  });

  test('costs at most 6 reads and 3 writes beside the distributions, the role and the waiting', async () => {
    await scene.addLambda(name, role);
    await scene.release(name, 'one');
    await scene.promote(only());
    await scene.release(name, 'two');
    await scene.calls();
    await scene.promote(only());
    const calls = await scene.calls();
    const own = calls.filter((one) => !['GetDistribution', 'UpdateDistribution', 'GetRole'].includes(one));
    const firstWrite = own.indexOf('UpdateFunctionCode');
    expect(own.slice(0, firstWrite).sort()).toEqual([
      'GetFunctionConfiguration',
      'GetFunctionConfiguration',
      'GetObject',
      'GetObject',
      'GetObject',
      'GetObject',
      // Beside a stored artifact of these tests lies no manifest, so that its hash object is asked for.
      'GetObject',
    ]);
    expect(own.slice(firstWrite).filter((one) => !one.startsWith('GetFunctionConfiguration'))).toEqual([
      'UpdateFunctionCode',
      'PublishVersion',
      'PutObject',
    ]);
  });

  test('in a dry run writes nothing and says what it would do; its promoted is what a real run may be held to', async () => {
    await scene.addLambda(name, role);
    const sha256 = await scene.release(name, 'one');
    await scene.calls();
    const planned = await scene.promote({ ...only(), dryRun: true });
    expect(await scene.writes()).toEqual([]);
    expect(planned.promotions[0]).toMatchObject({ changed: true, version: '(next)', sha256 });
    const approved = planned.promotions.map(({ function: of, sha256: hash, from, to }) => ({
      function: of,
      sha256: hash,
      from,
      to,
    }));

    const other = await scene.release(name, 'two');
    await scene.calls();
    const refused = await failureOf(scene.promote({ ...only(), approved }));
    expect(refused.message).toContain(`${name}: sha256 is ${other}, approved was ${sha256}`);
    expect(await scene.writes()).toEqual([]);
    const extra = await failureOf(
      scene.promote({ ...only(), approved: [...approved, { ...approved[0]!, function: 'more' }] }),
    );
    expect(extra.message).toContain('more was approved and is not part of this call');
    const result = await scene.promote({ ...only(), approved: [{ ...approved[0]!, sha256: other }] });
    expect(result.promotions[0]!.changed).toBe(true);
  });
});

test('a CloudFront Function costs 7 reads, as DEVELOPMENT and LIVE are two, and 3 writes beside the distributions', async () => {
  await scene.addCode(name);
  await scene.releaseCode(name, 'one');
  await scene.promote(only());
  await scene.releaseCode(name, 'two');
  await scene.calls();
  await scene.promote(only());
  const own = (await scene.calls()).filter((one) => !/Distribution/.test(one));
  const firstWrite = own.indexOf('UpdateFunction');
  expect(own.slice(0, firstWrite).sort()).toEqual([
    'DescribeFunction',
    'GetFunction',
    'GetFunction',
    'GetObject',
    'GetObject',
    'GetObject',
    'GetObject',
    // As above: these tests store no manifest.
    'GetObject',
  ]);
  expect(own.slice(firstWrite)).toEqual([
    'UpdateFunction',
    'DescribeFunction',
    'GetFunction',
    'PublishFunction',
    'GetFunction',
    'PutObject',
  ]);
});

test('a CloudFront Function and Lambda@Edge of one stage go together; a new one takes its distribution from the others', async () => {
  await scene.addLambda(`${name}-router`, role);
  await scene.addCode(`${name}-headers`);
  await scene.release(`${name}-router`, 'one');
  const functions = [`${name}-router`];
  await scene.promote({ functions });
  await scene.release(`${name}-router`, 'two');
  const sha256 = await scene.releaseCode(`${name}-headers`, 'hello');
  await scene.calls();
  const result = await scene.promote({ functions: [...functions, `${name}-headers`], distributionIds: null });
  expect((await scene.writes()).filter((one) => one === 'UpdateDistribution')).toHaveLength(1);
  expect(result.promotions.map((one) => one.changed)).toEqual([true, true]);
  expect((await scene.places(scene.prod)).sort()).toEqual([
    `default origin-request prod-${name}-router:2`,
    `default viewer-response prod-${name}-headers`,
  ]);
  expect(await scene.record('prod', `${name}-headers`)).toMatchObject({ sha256, target: 'cloudfront-function' });
});

test('a function on two distributions comes to both, with one version and one entry of history', async () => {
  await scene.addLambda(name, role);
  const devApp = await scene.addDistribution([]);
  const prodApp = await scene.addDistribution([]);
  for (const text of ['one', 'two']) {
    await scene.release(name, text);
    const onApp = await scene.artifact(name, text, ['default origin-response'], {
      bucket: 'artifacts',
      functionName: `dev-${name}`,
    });
    await scene.publishTo('dev', [onApp], { id: devApp, name: 'app' });
    const ids = new Map([
      ['www', scene.prod],
      ['app', prodApp],
    ]);
    await scene.promote({ ...only(), distributionIds: text === 'one' ? ids : null });
  }
  expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:2`]);
  expect(await scene.places(prodApp)).toEqual([`default origin-response prod-${name}:2`]);
  const record = await scene.record('prod', name);
  expect(Object.keys(record.distributions)).toEqual(['app', 'www']);
  expect(record.previous.map(({ version, left }) => [version, left])).toEqual([['1', 'superseded']]);

  await scene.rollback(only());
  expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:1`]);
  expect(await scene.places(prodApp)).toEqual([`default origin-response prod-${name}:1`]);
  expect((await scene.record('prod', name)).previous.map(({ version, left }) => [version, left])).toEqual([
    ['2', 'rolled-back'],
  ]);
});

test('an artifact goes to the bucket of the other stage, with its hash and manifest, and later ones follow it', async () => {
  await scene.addLambda(name, role);
  const first = await scene.release(name, 'one');
  const toRelease = { to: { stage: 'prod', bucket: 'prod-artifacts', prefix: 'rel' } };
  await scene.promote({ ...only(), ...toRelease, toBucket: 'prod-artifacts', toPrefix: 'edge' });
  const key = `edge/${name}/sha256/${first}/code.zip`;
  const record = await scene.record('prod', name, 'prod-artifacts');
  expect(record.artifact).toEqual({ bucket: 'prod-artifacts', key, hashKey: `${key}.base64sha256` });
  expect((await scene.text(`${key}.base64sha256`, 'prod-artifacts')).trim()).toBe(record.codeSha256);
  expect(JSON.parse(await scene.text(`edge/${name}/sha256/${first}/manifest.json`, 'prod-artifacts')).sha256).toBe(
    first,
  );

  const elsewhere = await scene.promote({ ...only(), ...toRelease, toBucket: 'prod-artifacts', toPrefix: 'other' });
  expect(elsewhere.promotions[0]!.changed).toBe(true);
  await scene.promote({ ...only(), ...toRelease, toPrefix: 'edge' });

  const second = await scene.release(name, 'two');
  const result = await scene.promote({ ...only(), ...toRelease });
  expect(result.artifacts[0]).toMatchObject({
    s3Bucket: 'prod-artifacts',
    s3Key: `edge/${name}/sha256/${second}/code.zip`,
  });
});

describe('several distributions', () => {
  test('are all checked before the first is changed; one that fails in between is said, and the next run goes on', async () => {
    await scene.addLambda(name, role);
    const [devApp, prodApp, plain] = [
      await scene.addDistribution(['/x/*']),
      await scene.addDistribution(['/x/*']),
      await scene.addDistribution([]),
    ];
    await scene.release(name, 'one');
    const onApp = await scene.artifact(name, 'one', ['/x/* origin-request'], {
      bucket: 'artifacts',
      functionName: `dev-${name}`,
    });
    await scene.publishTo('dev', [onApp], { id: devApp!, name: 'app' });
    const to = (app: string) => ({
      ...only(),
      distributionIds: new Map([
        ['app', app],
        ['www', scene.prod],
      ]),
    });
    await scene.calls();
    expect((await failureOf(scene.promote(to(plain!)))).message).toContain('no path pattern "/x/*"');
    expect(await scene.writes()).toEqual([]);

    await scene.fault({ operation: 'UpdateDistribution', skip: 1, times: 9, status: 403, code: 'AccessDenied' });
    const { message } = await failureOf(scene.promote(to(prodApp!)));
    expect(message).toContain(`prod-${name}: done on the distribution ${prodApp}.`);
    await scene.fault();
    await scene.promote(to(prodApp!));
    expect(await scene.places(prodApp)).toEqual([`/x/* origin-request prod-${name}:1`]);
    expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:1`]);
  });
});
