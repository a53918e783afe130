import { beforeEach, describe, expect, test } from '@jest/globals';
import { sameConfiguration } from '../../src/publish/configuration.ts';
import { publish } from '../../src/publish/publish.ts';
import type { FunctionToPublish, PublishRequest } from '../../src/publish/request.ts';
import { FakeAws } from './support/fake-aws.ts';
import { configXml, functionOf, givePublished, noAssociations, requestOf, zipOf } from './support/fixtures.ts';

let aws: FakeAws;
const run = (request: PublishRequest) => publish(request, aws.dependencies());
const router = (letter: string) => requestOf([functionOf('router', letter, null)]);

beforeEach(() => {
  aws = new FakeAws();
  givePublished(aws, 'router', 'a', 'origin-request');
});

describe('Lambda', () => {
  test('a configuration that changes while the run is at work is not published', async () => {
    const { latest } = aws.edge.functions['dev-router']!;
    aws.interventions.push({ operation: 'UpdateFunctionCode', after: () => Object.assign(latest, { Timeout: 20 }) });
    const request = requestOf([functionOf('router', 'b', null, { s3Bucket: null, s3Key: null })]);
    await expect(run(request)).rejects.toThrow(/configuration was changed by somebody else/);
    expect(aws.writes).toEqual(['UpdateFunctionCode']);
  });

  test('a version that fails to become active is not associated', async () => {
    aws.edge.failedVersions.add('2');
    await expect(run(router('b'))).rejects.toThrow(
      /Version 2 of dev-router failed to become active: Lambda gives no reason/,
    );
    expect(aws.writes).not.toContain('UpdateDistribution');
  });

  test('an update that fails is said, and the next run sends the code again', async () => {
    aws.edge.failNextUpdate = true;
    await expect(run(router('b'))).rejects.toThrow(/could not update the code of dev-router/);
    expect((await run(router('b'))).functions[0]).toMatchObject({ version: '2' });
  });

  test.each([
    ['CodeStorageExceededException', /Delete old versions/],
    ['InvalidCodeSignatureException', /Lambda would not take the code of dev-router/],
    ['SomethingNewException', /AWS answered SomethingNewException \(400\)/],
  ])('%s is said in words, without a stack', async (name, message) => {
    aws.interventions.push({ operation: 'UpdateFunctionCode', refuse: { name, status: 400 } });
    const error: Error = await run(router('b')).catch((thrown) => thrown);
    expect(error.name).toBe('UserError');
    expect(error.message).toMatch(message);
  });

  test('a failure that goes on is the result, and not somebody else', async () => {
    for (let times = 0; times < 9; times++) {
      aws.interventions.push({ operation: 'PublishVersion', refuse: { name: 'ServiceException', status: 500 } });
    }
    await expect(run(router('b'))).rejects.toThrow(/500.*while publishing a version of dev-router/);
  });

  test('a zip too large for a call needs a bucket in the region', async () => {
    const bytes = Buffer.concat([zipOf('a'), Buffer.alloc(51 * 1024 * 1024)]);
    aws.regional.add('dev-api', zipOf('x'));
    const api: FunctionToPublish = { ...functionOf('api', 'a', null, { target: 'lambda' }), bytes };
    await expect(run(requestOf([api], { distribution: null }))).rejects.toThrow(
      /at most 50 MB in a call[\s\S]*PermanentRedirect/,
    );
  });

  test('a deleted function is named, wherever the run is', async () => {
    aws.interventions.push({ operation: 'UpdateFunctionCode', after: () => delete aws.edge.functions['dev-router'] });
    const request = requestOf([functionOf('router', 'b', null, { s3Bucket: null, s3Key: null })]);
    await expect(run(request)).rejects.toThrow(/dev-router in us-east-1 was deleted while/);
  });
});

describe('the alias of a regional function', () => {
  const api = () =>
    requestOf([{ ...functionOf('api', 'a', null, { target: 'lambda' }), alias: 'live' }], { distribution: null });
  const alias = () => aws.regional.functions['dev-api']!.aliases.live!;

  beforeEach(() => {
    aws.regional.add('dev-api', zipOf('x'));
    aws.regional.functions['dev-api']!.aliases.live = { version: '$LATEST', revision: 1 };
  });

  test.each([[{ loseAnswer: true }], [{ refuse: { name: 'PreconditionFailedException', status: 412 } }]])(
    '%j: moved once',
    async (fault) => {
      aws.interventions.push({ operation: 'UpdateAlias', ...fault });
      const { notes } = await run(api());
      expect(alias()).toMatchObject({ version: '1', revision: 2 });
      expect(notes).toContain('dev-api: alias live moved from version $LATEST to 1');
    },
  );

  test('others who change it each time are named', async () => {
    for (let times = 0; times < 9; times++)
      aws.interventions.push({ operation: 'UpdateAlias', before: () => alias().revision++ });
    await expect(run(api())).rejects.toThrow(
      /could not be moved to version 1: others changed it[\s\S]*Version 1 of dev-api is published/,
    );
  });

  test("decides who won, when another run's record comes first", async () => {
    const release = { stage: 'dev', bucket: 'releases', prefix: '' };
    await run({ ...api(), release });
    const key = 'releases/api/stages/dev.json';
    const winner = { ...JSON.parse(aws.objects[key]!), runUrl: 'https://example.com/winner' };
    aws.interventions.push({
      operation: 'PutObject',
      before: () => {
        aws.objects[key] = JSON.stringify(winner);
        alias().version = '1';
      },
    });
    const functions = [{ ...functionOf('api', 'b', null, { target: 'lambda' }), alias: 'live' }];
    await expect(run({ ...api(), functions, release })).rejects.toThrow(/https:\/\/example\.com\/winner/);
  });
});

describe('CloudFront', () => {
  test('an invalidation that is refused leaves the rest as done', async () => {
    const refuse = { name: 'TooManyInvalidationsInProgress', status: 400 };
    aws.interventions.push({ operation: 'CreateInvalidation', refuse });
    const request = { ...router('b'), invalidatePaths: ['/*'] };
    await expect(run(request)).rejects.toThrow(
      /running the same again sends it[\s\S]*distribution E1EXAMPLE is changed/,
    );
    expect((await run(request)).invalidationId).toBe('I1');
  });

  test('a distribution that is deleted meanwhile is named', async () => {
    aws.interventions.push({
      operation: 'UpdateDistribution',
      refuse: { name: 'PreconditionFailed', status: 412 },
      before: () => delete aws.cloudfront.distributions.E1EXAMPLE,
    });
    await expect(run(router('b'))).rejects.toThrow(/E1EXAMPLE was deleted while this run was at work/);
  });

  test('others who change it until the timeout are named', async () => {
    for (let times = 0; times < 200; times++) {
      aws.interventions.push({
        operation: 'UpdateDistribution',
        before: () => aws.cloudfront.change('E1EXAMPLE', (config) => config),
      });
    }
    await expect(run({ ...router('b'), timeoutMinutes: 1 })).rejects.toThrow(
      /could not be updated within timeout-minutes \(1\)/,
    );
  });

  test('a failure that goes on is the result', async () => {
    for (let times = 0; times < 9; times++) {
      aws.interventions.push({ operation: 'UpdateDistribution', refuse: { name: 'InternalFailure', status: 500 } });
    }
    await expect(run(router('b'))).rejects.toThrow(/500.*while updating the distribution E1EXAMPLE/);
    expect(aws.calls.filter((call) => call === 'UpdateDistribution')).toHaveLength(3);
  });

  test('CloudFront Functions are in the picture, and stay', async () => {
    const arn = 'arn:aws:cloudfront::123456789012:function/headers';
    aws.cloudfront.change('E1EXAMPLE', (config) =>
      config.replace(
        noAssociations,
        `${noAssociations}<FunctionAssociations><Quantity>1</Quantity><Items><FunctionAssociation><FunctionARN>${arn}</FunctionARN><EventType>viewer-response</EventType></FunctionAssociation></Items></FunctionAssociations>`,
      ),
    );
    const { distribution } = await run(router('b'));
    expect(distribution?.slots).toContainEqual({
      pattern: '/api/*',
      eventType: 'viewer-response',
      includeBody: false,
      arn,
      changed: false,
    });
    expect(aws.cloudfront.distributions.E1EXAMPLE!.config).toContain(arn);
    expect(aws.cloudfront.distributions.E1EXAMPLE!.config).not.toBe(configXml());
  });
});

describe('sameConfiguration', () => {
  const plain = { FunctionName: 'router', Runtime: 'nodejs24.x' as const, Handler: 'index.handler', Role: 'r' };
  test('defaults that Lambda leaves out are what it runs with', () => {
    const full = {
      ...plain,
      MemorySize: 128,
      Timeout: 3,
      PackageType: 'Zip' as const,
      Architectures: ['x86_64' as const],
      EphemeralStorage: { Size: 512 },
      TracingConfig: { Mode: 'PassThrough' as const },
      VpcConfig: { VpcId: '', SubnetIds: [], SecurityGroupIds: [] },
      LoggingConfig: { LogFormat: 'Text' as const, LogGroup: '/aws/lambda/router' },
      SnapStart: { ApplyOn: 'None' as const, OptimizationStatus: 'Off' as const },
      Description: 'changes nothing',
    };
    expect(sameConfiguration(plain, full)).toBe(true);
  });

  test.each([
    { Runtime: 'nodejs22.x' as const },
    { Handler: 'app.handler' },
    { MemorySize: 256 },
    { Timeout: 4 },
    { Role: 's' },
    { EphemeralStorage: { Size: 1024 } },
    { TracingConfig: { Mode: 'Active' as const } },
    { LoggingConfig: { LogFormat: 'JSON' as const } },
    { LoggingConfig: { LogGroup: '/other' } },
    { Environment: { Variables: { A: 'b' } } },
    { Layers: [{ Arn: 'layer:1' }] },
    { VpcConfig: { SubnetIds: ['a'] } },
    { DurableConfig: { ExecutionTimeout: 60 } },
    { FileSystemConfigs: [{ Arn: 'fs', LocalMountPath: '/mnt' }] },
    { Architectures: ['arm64' as const] },
  ])('%j is another one', (difference) => {
    expect(sameConfiguration(plain, { ...plain, ...difference })).toBe(false);
  });
});
