import type { CacheBehavior, DistributionConfig, DistributionList } from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/local/cloudfront/distribution-config.ts';
import {
  configXml,
  createDistribution,
  distributionConfig,
  functionVersion,
  type TestService,
  testService,
  versionArn,
} from './cloudfront-support.ts';

/** Behaviours with one Lambda@Edge association, or with what is given. */
function associated(
  association: object = {},
  functions: { EventType: string; FunctionARN: string }[] = [],
): DistributionConfig {
  const config = distributionConfig();
  config.DefaultCacheBehavior!.LambdaFunctionAssociations = {
    Quantity: 1,
    Items: [{ LambdaFunctionARN: versionArn, EventType: 'viewer-request', ...association }],
  };
  if (functions.length > 0) {
    config.DefaultCacheBehavior!.FunctionAssociations = { Quantity: functions.length, Items: functions as never };
  }
  return config;
}

async function refusal(work: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!error) throw new Error('the call was expected to be refused');
  return error;
}

const create = (service: TestService, config: DistributionConfig) =>
  service.call('CreateDistribution', {}, configXml(config));

describe('distributions', () => {
  test('are InProgress until deployed, and the edge serves the old configuration until then', async () => {
    const local = testService();
    const { id, etag } = await createDistribution(local);
    expect(String((await local.call('GetDistribution', { Id: id })).rawBody)).toContain('<Status>InProgress</Status>');
    expect(local.service.served(id)).toBeUndefined();
    local.clock.advance(300);
    expect(String((await local.call('GetDistribution', { Id: id })).rawBody)).toContain('<Status>Deployed</Status>');
    const changed = configXml(distributionConfig({ Comment: 'changed' }));
    await local.call('UpdateDistribution', { Id: id, IfMatch: etag }, changed);
    expect(local.service.served(id.toLowerCase())!.config.Comment).toBe('');
    local.clock.advance(300);
    expect(local.service.served(id)!.config.Comment).toBe('changed');
    expect(local.service.served(id)!.domainName).toBe(`${id.toLowerCase()}.cloudfront.net`);
  });

  test('keep elements newer than the schema, and lose them when a client leaves them out', async () => {
    const local = testService();
    const newer = '<QuantumShield mode="full"><Level>7</Level><!-- kept --></QuantumShield>';
    const xml = configXml(distributionConfig()).replace('</DistributionConfig>', `${newer}</DistributionConfig>`);
    const created = await local.call('CreateDistribution', {}, `<?xml version="1.0"?>\n${xml}`);
    const id = /<Id>(E\w+)<\/Id>/.exec(String(created.rawBody))![1]!;
    const read = await local.call('GetDistributionConfig', { Id: id });
    expect(String(read.rawBody)).toContain(newer);
    expect(String((await local.call('GetDistribution', { Id: id })).rawBody)).toContain(newer);
    const typed = configXml(readConfig(xml));
    await local.call('UpdateDistribution', { Id: id, IfMatch: read.output!.ETag }, typed);
    expect(String((await local.call('GetDistributionConfig', { Id: id })).rawBody)).not.toContain('QuantumShield');
  });

  test('read with what CloudFront fills in, beside what was sent', async () => {
    const local = testService();
    const behavior = { PathPattern: '/api/*', TargetOriginId: 'site', ViewerProtocolPolicy: 'allow-all' as const };
    const forwarded = { ...behavior, ForwardedValues: { QueryString: true, Cookies: { Forward: 'none' as const } } };
    const sent = distributionConfig({
      CacheBehaviors: { Quantity: 1, Items: [forwarded] },
      CustomErrorResponses: { Quantity: 1, Items: [{ ErrorCode: 404 }] },
      ViewerCertificate: { ACMCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' },
      PriceClass: 'PriceClass_100',
    });
    const { id } = await createDistribution(local, sent);
    const read = readConfig(
      String((await local.call('GetDistributionConfig', { Id: id })).rawBody).replace(/^<\?xml.*\n/, ''),
    );
    expect(read).toMatchObject(sent);
    expect(read).toMatchObject({
      Aliases: { Quantity: 0 },
      Logging: { Enabled: false, Bucket: '' },
      Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
      HttpVersion: 'http2',
      Staging: false,
      Origins: { Items: [{ OriginPath: '', CustomHeaders: { Quantity: 0 }, ConnectionAttempts: 3 }] },
      DefaultCacheBehavior: {
        AllowedMethods: { Items: ['HEAD', 'GET'], CachedMethods: { Quantity: 2 } },
        LambdaFunctionAssociations: { Quantity: 0 },
        TrustedSigners: { Enabled: false },
      },
      CacheBehaviors: {
        Items: [{ MinTTL: 0, DefaultTTL: 86_400, MaxTTL: 31_536_000, FunctionAssociations: { Quantity: 0 } }],
      },
      CustomErrorResponses: { Items: [{ ErrorCode: 404, ErrorCachingMinTTL: 10, ResponseCode: '' }] },
    });
    expect(read.ViewerCertificate).toEqual(sent.ViewerCertificate);
    expect(read.DefaultCacheBehavior).not.toHaveProperty('DefaultTTL');
  });

  test('take the configuration out of CreateDistributionWithTags and keep the tags', async () => {
    const local = testService();
    const body = `<DistributionConfigWithTags xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">${configXml(distributionConfig()).replace(/ xmlns="[^"]*"/, '')}<Tags><Items><Tag><Key>stage</Key><Value>dev</Value></Tag></Items></Tags></DistributionConfigWithTags>`;
    const input = { DistributionConfigWithTags: { Tags: { Items: [{ Key: 'stage', Value: 'dev' }] } } };
    const reply = await local.call('CreateDistributionWithTags', input, body);
    const arn = /<ARN>(.*?)<\/ARN>/.exec(String(reply.rawBody))![1]!;
    expect((await local.call('ListTagsForResource', { Resource: arn })).output).toEqual({
      Tags: { Items: [{ Key: 'stage', Value: 'dev' }] },
    });
    await local.call('UntagResource', { Resource: arn, TagKeys: { Items: ['stage'] } });
    await local.call('TagResource', { Resource: arn, Tags: { Items: [{ Key: 'team', Value: 'web' }] } });
    expect((await local.call('ListTagsForResource', { Resource: arn })).output).toEqual({
      Tags: { Items: [{ Key: 'team', Value: 'web' }] },
    });
  });

  test('are changed and deleted with the current ETag only', async () => {
    const local = testService();
    const { id, etag } = await createDistribution(local);
    const body = configXml(distributionConfig({ Enabled: false }));
    expect(await refusal(local.call('UpdateDistribution', { Id: id }, body))).toMatchObject({
      status: 400,
      code: 'InvalidIfMatchVersion',
    });
    expect(await refusal(local.call('UpdateDistribution', { Id: id, IfMatch: 'E00000000000AB' }, body))).toMatchObject({
      status: 412,
      code: 'PreconditionFailed',
    });
    local.clock.advance(300);
    expect(await refusal(local.call('DeleteDistribution', { Id: id, IfMatch: etag }))).toMatchObject({
      status: 409,
      code: 'DistributionNotDisabled',
    });
    const updated = await local.call('UpdateDistribution', { Id: id, IfMatch: etag }, body);
    const next = updated.output!.ETag as string;
    expect(next).not.toBe(etag);
    expect(await refusal(local.call('DeleteDistribution', { Id: id, IfMatch: next }))).toMatchObject({
      code: 'DistributionNotDisabled',
    });
    local.clock.advance(300);
    expect((await local.call('DeleteDistribution', { Id: id, IfMatch: next })).status).toBe(204);
    expect(await refusal(local.call('GetDistribution', { Id: 'constructor' }))).toMatchObject({ status: 404 });
    expect(await refusal(local.call('GetDistribution', { Id: id }))).toMatchObject({
      status: 404,
      code: 'NoSuchDistribution',
    });
  });

  test('are created once a caller reference, which never changes', async () => {
    const local = testService();
    const { id, etag } = await createDistribution(local);
    const error = await refusal(create(local, distributionConfig({ Comment: 'again' })));
    expect(error).toMatchObject({ status: 409, code: 'DistributionAlreadyExists' });
    expect(error.message).toContain(id);
    const other = configXml(distributionConfig({ CallerReference: 'other' }));
    expect(await refusal(local.call('UpdateDistribution', { Id: id, IfMatch: etag }, other))).toMatchObject({
      code: 'IllegalUpdate',
    });
  });

  test('are listed in pages', async () => {
    const local = testService();
    for (const reference of ['a', 'b', 'c'])
      await createDistribution(local, distributionConfig({ CallerReference: reference }));
    const first = (await local.call('ListDistributions', { MaxItems: 2 })).output!.DistributionList as DistributionList;
    expect([first.Quantity, first.IsTruncated]).toEqual([2, true]);
    const second = (await local.call('ListDistributions', { Marker: first.NextMarker })).output!
      .DistributionList as DistributionList;
    expect([second.Quantity, second.IsTruncated]).toEqual([1, false]);
    expect(new Set([...first.Items!, ...second.Items!].map((item) => item.Id)).size).toBe(3);
  });

  test('survive a restart', async () => {
    const blobs = { put: () => '', get: () => Buffer.alloc(0) };
    const local = testService();
    const { id, etag } = await createDistribution(local);
    const again = testService();
    again.service.snapshot!.load(JSON.parse(JSON.stringify(local.service.snapshot!.save(blobs))), blobs);
    expect((await again.call('GetDistributionConfig', { Id: id })).output!.ETag).toBe(etag);
  });
});

describe('a configuration is refused', () => {
  const behaviors = (count: number): CacheBehavior[] =>
    Array.from({ length: count }, (_, index) => ({
      ...distributionConfig().DefaultCacheBehavior!,
      PathPattern: `/${index}/*`,
    }));

  test.each<[string, string, number, DistributionConfig]>([
    [
      'an origin that is not there',
      'NoSuchOrigin',
      404,
      distributionConfig({
        DefaultCacheBehavior: { ...distributionConfig().DefaultCacheBehavior!, TargetOriginId: 'none' },
      }),
    ],
    [
      'more than 75 behaviours',
      'TooManyCacheBehaviors',
      400,
      distributionConfig({ CacheBehaviors: { Quantity: 76, Items: behaviors(76) } }),
    ],
    [
      'a cache policy that is not there',
      'NoSuchCachePolicy',
      404,
      distributionConfig({
        DefaultCacheBehavior: { ...distributionConfig().DefaultCacheBehavior!, CachePolicyId: 'none' },
      }),
    ],
    [
      'a custom domain as an S3 origin',
      'InvalidArgument',
      400,
      distributionConfig({
        Origins: {
          Quantity: 1,
          Items: [{ Id: 'site', DomainName: 'example.com', S3OriginConfig: { OriginAccessIdentity: '' } }],
        },
      }),
    ],
    [
      'a path pattern twice',
      'InvalidArgument',
      400,
      distributionConfig({ CacheBehaviors: { Quantity: 2, Items: [behaviors(1)[0]!, behaviors(1)[0]!] } }),
    ],
    ...['/a b/*', '/<b>', '/{id}', '/%41', '/a\\b', '/ü', '/a,b', '/a[0]'].map(
      (PathPattern): [string, string, number, DistributionConfig] => [
        `the path pattern ${PathPattern}`,
        'InvalidArgument',
        400,
        distributionConfig({ CacheBehaviors: { Quantity: 1, Items: [{ ...behaviors(1)[0]!, PathPattern }] } }),
      ],
    ),
    [
      'a Quantity that is not the number of Items',
      'InconsistentQuantities',
      400,
      distributionConfig({ CacheBehaviors: { Quantity: 2, Items: behaviors(1) } }),
    ],
    ['no Comment', 'MalformedXML', 400, distributionConfig({ Comment: undefined as never })],
  ])('with %s', async (_name, code, status, config) => {
    const local = testService();
    expect(await refusal(create(local, config))).toMatchObject({ code, status });
    expect(local.service.distributionsUsing(versionArn)).toEqual([]);
  });

  test('with none of what a path pattern may hold', async () => {
    const PathPattern = `/Az09_-.*$~"'@:+&?\\*/*`;
    const config = distributionConfig({
      CacheBehaviors: { Quantity: 1, Items: [{ ...behaviors(1)[0]!, PathPattern }] },
    });
    expect((await create(testService(), config)).status).toBe(201);
  });

  test('with a word where a boolean belongs', async () => {
    const body = configXml(distributionConfig()).replace('<Enabled>true<', '<Enabled>maybe<');
    expect(await refusal(testService().call('CreateDistribution', {}, body))).toMatchObject({
      status: 400,
      code: 'MalformedXML',
    });
  });

  test('with XML that is not well-formed', async () => {
    expect(await refusal(testService().call('CreateDistribution', {}, '<DistributionConfig><Comment>'))).toMatchObject({
      code: 'MalformedInput',
    });
  });

  test('with a Quantity that is wrong in an element newer than the schema', async () => {
    const body = configXml(distributionConfig()).replace(
      '</DistributionConfig>',
      '<Newer><Quantity>1</Quantity></Newer></DistributionConfig>',
    );
    expect(await refusal(testService().call('CreateDistribution', {}, body))).toMatchObject({
      code: 'InconsistentQuantities',
    });
  });
});

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
