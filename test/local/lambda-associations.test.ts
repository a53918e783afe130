import { describe, expect, test } from '@jest/globals';
import {
  associated,
  configXml,
  create,
  createDistribution,
  distributionConfig,
  functionVersion,
  refusal,
  testService,
  versionArn,
} from './cloudfront-support.ts';

describe('Lambda@Edge associations', () => {
  const code = 'InvalidLambdaFunctionAssociation';

  test('are accepted, and the version is in use until no configuration at the edge has it', async () => {
    const local = testService({ trusts: true });
    const { id, etag } = await createDistribution(local, associated({ IncludeBody: true }));
    expect(local.service.distributionsUsing(versionArn)).toEqual([
      `arn:aws:cloudfront::123456789012:distribution/${id}`,
    ]);
    local.clock.advance(300);
    await local.call('UpdateDistribution', { Id: id, IfMatch: etag }, configXml(distributionConfig()));
    expect(local.service.distributionsUsing(versionArn)).toHaveLength(1);
    local.clock.advance(300);
    expect(local.service.distributionsUsing(versionArn)).toEqual([]);
  });

  test.each([
    [
      '$LATEST',
      versionArn.replace(/1$/, '$LATEST'),
      'The function ARN must reference a specific function version. (The ARN must end with the version number.)',
    ],
    ['an alias', versionArn.replace(/1$/, 'live'), 'must end with the version number'],
    ['no version', versionArn.replace(/:1$/, ''), 'must end with the version number'],
    [
      'another region',
      versionArn.replace('us-east-1', 'eu-west-1'),
      "The function must be in region 'us-east-1'. ARN:",
    ],
    [
      'a version that is not there',
      versionArn.replace(/1$/, '9'),
      'Lambda@Edge cannot retrieve the specified Lambda function.',
    ],
  ])('refuse %s', async (_name, LambdaFunctionARN, message) => {
    const error = await refusal(create(testService(), associated({ LambdaFunctionARN })));
    expect(error).toMatchObject({ status: 400, code });
    expect(error.message).toContain(message);
    expect(error.message).toContain(LambdaFunctionARN);
  });

  test.each([
    ['environment variables', { hasEnvironment: true }, 'The function cannot have environment variables. Function:'],
    ['layers', { hasLayers: true }, 'The function cannot have a layer. Function:'],
    ['a VPC', { hasVpc: true }, 'The function cannot have a VPC configuration. Function:'],
    ['arm64', { architectures: ['arm64'] }, 'arm64'],
    ['another runtime', { runtime: 'ruby3.4' }, 'ruby3.4'],
    ['a version that is not active', { state: 'Pending' }, 'Pending'],
  ])('refuse %s', async (_name, overrides, message) => {
    const error = await refusal(create(testService({ versions: [functionVersion(overrides)] }), associated()));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test('refuse a role that is known and does not trust edgelambda', async () => {
    const error = await refusal(create(testService({ trusts: false }), associated()));
    expect(error.message).toBe(
      'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals. Update the IAM role and try again. Role: arn:aws:iam::123456789012:role/edge',
    );
  });

  test('refuse the body on response events, and two functions on one event', async () => {
    const body = await refusal(create(testService(), associated({ EventType: 'viewer-response', IncludeBody: true })));
    expect(body.message).toContain('IncludeBody');
    const twice = associated();
    twice.DefaultCacheBehavior!.LambdaFunctionAssociations!.Items!.push({
      LambdaFunctionARN: versionArn,
      EventType: 'viewer-request',
    });
    twice.DefaultCacheBehavior!.LambdaFunctionAssociations!.Quantity = 2;
    expect((await refusal(create(testService(), twice))).message).toContain(
      'more than one function for the event type viewer-request',
    );
  });

  test('are at most 100 a distribution', async () => {
    const all = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'] as const;
    const lambdas = { Quantity: 4, Items: all.map((EventType) => ({ LambdaFunctionARN: versionArn, EventType })) };
    const items = Array.from({ length: 25 }, (_, index) => ({
      ...distributionConfig().DefaultCacheBehavior!,
      PathPattern: `/${index}`,
      LambdaFunctionAssociations: lambdas,
    }));
    const config = distributionConfig({ CacheBehaviors: { Quantity: 25, Items: items } });
    await create(testService(), config);
    config.DefaultCacheBehavior!.LambdaFunctionAssociations = { Quantity: 1, Items: [lambdas.Items[0]!] };
    expect(await refusal(create(testService(), config))).toMatchObject({ code: 'TooManyLambdaFunctionAssociations' });
  });

  test('do not share viewer events with a CloudFront Function', async () => {
    const functions = [
      { EventType: 'viewer-response', FunctionARN: 'arn:aws:cloudfront::123456789012:function/rewrite' },
    ];
    expect(await refusal(create(testService(), associated({}, functions)))).toMatchObject({
      status: 400,
      code: 'InvalidFunctionAssociation',
    });
  });
});
