import { beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../src/publish/publish.ts';
import type { PublishRequest } from '../../src/publish/request.ts';
import { FakeAws } from './support/fake-aws.ts';
import { arnOf, associationsXml, configXml, functionOf, givePublished, requestOf, zipOf } from './support/fixtures.ts';

let aws: FakeAws;
const run = (request: PublishRequest) => publish(request, aws.dependencies());

beforeEach(() => {
  aws = new FakeAws();
});

describe('nothing to do', () => {
  test('three reads, no write, outputs as if it had just been done', async () => {
    givePublished(aws, 'router', 'a', 'origin-request include-body');
    const result = await run(requestOf([functionOf('router', 'a', null)]));
    expect(aws.calls.sort()).toEqual(['GetDistribution', 'GetFunctionConfiguration', 'GetFunctionConfiguration']);
    expect(result.functions[0]).toMatchObject({
      version: '1',
      versionArn: arnOf('dev-router', 1),
      published: false,
      associated: false,
      associations: [{ pattern: 'default', eventType: 'origin-request', includeBody: true }],
    });
    expect(result.distribution).toMatchObject({ status: 'Deployed', updated: false, changes: [] });
    expect(result.notes).toEqual(['dev-router: already published as version 1', 'dev-router: already associated']);
  });

  test('waits for a distribution that an earlier run left InProgress', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.cloudfront.distributions.E1EXAMPLE!.deploying = 4;
    const result = await run(requestOf([functionOf('router', 'a', null)]));
    expect(result.distribution?.status).toBe('Deployed');
    expect(aws.writes).toEqual([]);
  });
});

describe('versions', () => {
  test('a first publish updates the code, publishes, associates once and waits', async () => {
    aws.edge.add('dev-router', zipOf('placeholder'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const result = await run(
      requestOf([functionOf('router', 'a', ['/api/* origin-request include-body', '* viewer-request'])]),
    );
    expect(aws.writes).toEqual(['UpdateFunctionCode', 'UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution']);
    expect(result.functions[0]).toMatchObject({
      version: '1',
      published: true,
      associated: true,
      previousVersionArn: null,
    });
    expect(result.distribution).toMatchObject({
      status: 'Deployed',
      updated: true,
      patterns: ['/api/*', 'default'],
      changes: [
        '/api/* origin-request: nothing -> dev-router:1 (include-body)',
        'default viewer-request: nothing -> dev-router:1',
      ],
    });
    expect(aws.lines.filter((line) => line.includes('nothing -> dev-router:1'))).toHaveLength(4);
  });

  test('code that is in a bucket of the region is fetched by Lambda', async () => {
    aws.edge.add('dev-router', zipOf('placeholder'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const router = functionOf('router', 'a', ['default origin-request']);
    aws.edge.objects[`artifacts/${router.artifact.s3Key}`] = router.bytes;
    await run(requestOf([router]));
    expect(aws.writes.filter((call) => call === 'UpdateFunctionCode')).toHaveLength(1);
  });

  test('A, B, A uses version 1 again and leaves the code alone', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const second = await run(requestOf([functionOf('router', 'b', null)]));
    expect(second.functions[0]).toMatchObject({
      version: '2',
      published: true,
      previousVersionArn: arnOf('dev-router', 1),
    });
    aws.calls.length = 0;
    const third = await run(requestOf([functionOf('router', 'a', null)]));
    expect(third.functions[0]).toMatchObject({
      version: '1',
      published: false,
      associated: true,
      previousVersionArn: arnOf('dev-router', 2),
    });
    expect(aws.writes).toEqual(['UpdateDistribution']);
  });

  test('the highest number wins among equal versions, sorted as numbers, over all pages', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    for (let number = 1; number <= 12; number++) aws.edge.addVersion('dev-router', zipOf(number < 11 ? 'a' : 'b'));
    aws.edge.pageSize = 4;
    const result = await run(requestOf([functionOf('router', 'a', null)], { distribution: null }));
    expect(result.functions[0]).toMatchObject({ version: '10', published: false, associated: false });
    expect(aws.writes).toEqual([]);
  });

  test('a version of another configuration is not used again', async () => {
    aws.edge.add('dev-router', zipOf('a'));
    aws.edge.addVersion('dev-router', zipOf('a'), { Timeout: 3 });
    const result = await run(requestOf([functionOf('router', 'a', null)], { distribution: null }));
    expect(result.functions[0]).toMatchObject({ version: '2', published: true });
    expect(aws.writes).toEqual(['PublishVersion']);
  });

  test.each([
    ['UpdateFunctionCode', { loseAnswer: true }],
    ['UpdateFunctionCode', { refuse: { name: 'ResourceConflictException', status: 409 } }],
    ['UpdateFunctionCode', { refuse: { name: 'PreconditionFailedException', status: 412 } }],
    ['UpdateFunctionCode', { refuse: { name: 'ServiceException', status: 503 } }],
    ['PublishVersion', { loseAnswer: true }],
    ['PublishVersion', { refuse: { name: 'PreconditionFailedException', status: 412 } }],
    ['PublishVersion', { refuse: { name: 'ResourceConflictException', status: 409 } }],
    ['UpdateDistribution', { loseAnswer: true }],
    ['UpdateDistribution', { refuse: { name: 'InvalidIfMatchVersion', status: 400 } }],
    ['UpdateDistribution', { refuse: { name: 'ServiceUnavailable', status: 503 } }],
    ['PutObject', { loseAnswer: true }],
  ])('%s with %j ends in one version, one association, one record', async (operation, fault) => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.interventions.push({ operation, ...fault });
    const request = requestOf([functionOf('router', 'b', null)], {
      release: { stage: 'dev', bucket: 'releases', prefix: '' },
    });
    const result = await run(request);
    expect(result.functions[0]).toMatchObject({ version: '2', published: true, associated: true });
    expect(aws.edge.functions['dev-router']!.versions).toHaveLength(2);
    expect(aws.cloudfront.distributions.E1EXAMPLE!.config).toContain(arnOf('dev-router', 2));
    expect(JSON.parse(aws.objects['releases/router/stages/dev.json']!).version).toBe('2');
  });

  test('another publisher in between is overtaken, and one that never ends is named', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const other = () => aws.edge.setCode('dev-router', zipOf('other'));
    aws.interventions.push({ operation: 'PublishVersion', before: other });
    expect((await run(requestOf([functionOf('router', 'b', null)]))).functions[0]).toMatchObject({ version: '2' });
    for (let times = 0; times < 10; times++) aws.interventions.push({ operation: 'PublishVersion', before: other });
    await expect(run(requestOf([functionOf('router', 'c', null)]))).rejects.toThrow(
      /changed by somebody else each of the 6 times/,
    );
    expect(aws.edge.functions['dev-router']!.versions).toHaveLength(2);
  });

  test('an update of somebody else that is under way is waited for', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const fn = aws.edge.functions['dev-router']!;
    fn.latest.LastUpdateStatus = 'InProgress';
    fn.updating = 5;
    expect((await run(requestOf([functionOf('router', 'b', null)]))).functions[0]).toMatchObject({ version: '2' });
  });
});

describe('a list of functions', () => {
  test('lands in one UpdateDistribution', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.edge.add('dev-headers', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const result = await run(
      requestOf([
        functionOf('router', 'a', ['/api/* origin-request']),
        functionOf('headers', 'b', ['default origin-response']),
      ]),
    );
    expect(aws.cloudfront.updates).toHaveLength(1);
    expect(result.distribution?.slots.map(({ arn, changed }) => [arn, changed])).toEqual([
      [arnOf('dev-router', 1), true],
      [arnOf('dev-headers', 1), true],
    ]);
  });

  test('two functions that change places do so', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.edge.add('dev-headers', zipOf('h'));
    aws.edge.addVersion('dev-headers', zipOf('h'));
    aws.cloudfront.add(
      'E1EXAMPLE',
      configXml({
        default: associationsXml(
          ['origin-request', arnOf('dev-router', 1)],
          ['origin-response', arnOf('dev-headers', 1)],
        ),
      }),
    );
    await run(
      requestOf([
        functionOf('router', 'a', ['default origin-response']),
        functionOf('headers', 'h', ['default origin-request']),
      ]),
    );
    const { config } = aws.cloudfront.distributions.E1EXAMPLE!;
    expect(config).toContain(
      associationsXml(['origin-request', arnOf('dev-headers', 1)], ['origin-response', arnOf('dev-router', 1)]),
    );
  });
});

describe('regional Lambda', () => {
  test('publishes in its region and moves the alias, and a second run does nothing', async () => {
    aws.regional.add('dev-api', zipOf('x'));
    aws.regional.addVersion('dev-api', zipOf('x'));
    aws.regional.functions['dev-api']!.aliases.live = { version: '1', revision: 1 };
    const api = { ...functionOf('api', 'a', null, { target: 'lambda' }), alias: 'live' };
    const request = requestOf([api], { distribution: null });
    const result = await run(request);
    expect(result.functions[0]).toMatchObject({
      version: '2',
      versionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:dev-api:2',
      previousVersionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:dev-api:1',
      associated: false,
    });
    expect(aws.regional.functions['dev-api']!.aliases.live).toMatchObject({ version: '2' });
    expect(result.notes).toContain('dev-api: alias live moved from version 1 to 2');
    aws.calls.length = 0;
    await run(request);
    expect(aws.writes).toEqual([]);
  });

  test('an alias that is missing, or shares its traffic, is refused before the first write', async () => {
    aws.regional.add('dev-api', zipOf('x'));
    const api = { ...functionOf('api', 'a', null, { target: 'lambda' }), alias: 'live' };
    await expect(run(requestOf([api], { distribution: null }))).rejects.toThrow(/no alias live.*aws_lambda_alias/);
    aws.regional.functions['dev-api']!.aliases.live = { version: '1', revision: 1, weights: { '2': 0.1 } };
    await expect(run(requestOf([api], { distribution: null }))).rejects.toThrow(/shares its traffic with version 2/);
    expect(aws.writes).toEqual([]);
  });
});

describe('dry run', () => {
  test('reads, writes nothing, and says what it would do', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const request = requestOf([functionOf('router', 'b', null)], {
      dryRun: true,
      invalidatePaths: ['/*'],
      release: { stage: 'dev', bucket: 'releases', prefix: 'rel' },
    });
    const result = await run(request);
    expect(aws.writes).toEqual([]);
    expect(result.functions[0]).toMatchObject({
      version: '(next)',
      versionArn: arnOf('dev-router', '(next)'),
      published: true,
      associated: true,
      previousVersionArn: arnOf('dev-router', 1),
      releaseKey: 'rel/router/stages/dev.json',
    });
    expect(result.notes).toEqual([
      'dev-router: would update the code and publish a version',
      'would change default origin-request: dev-router:1 -> dev-router:(next)',
      'would invalidate /*',
    ]);
  });
});
