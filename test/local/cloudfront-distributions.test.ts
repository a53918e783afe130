import type { DistributionList } from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/local/cloudfront/distribution-config.ts';
import {
  configXml,
  create,
  createDistribution,
  distributionConfig,
  refusal,
  testService,
} from './cloudfront-support.ts';

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
