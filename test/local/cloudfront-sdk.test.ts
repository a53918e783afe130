import * as cf from '@aws-sdk/client-cloudfront';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sdkClient } from './cloudfront-sdk-support.ts';
import { distributionConfig, type TestService, testService } from './cloudfront-support.ts';

let local: TestService;
let aws: Awaited<ReturnType<typeof sdkClient>>;

beforeEach(async () => {
  local = testService();
  aws = await sdkClient(local);
});
afterEach(() => aws.close());

const create = async (config = distributionConfig()) => {
  const { Distribution, ETag } = await aws.client.send(
    new cf.CreateDistributionCommand({ DistributionConfig: config }),
  );
  return { id: Distribution!.Id!, etag: ETag!, arn: Distribution!.ARN! };
};

describe('the AWS SDK', () => {
  test('creates, reads, updates, waits for and deletes a distribution', async () => {
    const created = await aws.client.send(
      new cf.CreateDistributionCommand({ DistributionConfig: distributionConfig({ Comment: 'a & b <c>' }) }),
    );
    const { Id, ARN, DomainName, Status } = created.Distribution!;
    expect(created.$metadata.httpStatusCode).toBe(201);
    expect(created.Location).toContain(`/distribution/${Id}`);
    expect([ARN, DomainName, Status]).toEqual([
      `arn:aws:cloudfront::123456789012:distribution/${Id}`,
      `${Id!.toLowerCase()}.cloudfront.net`,
      'InProgress',
    ]);
    const read = await aws.client.send(new cf.GetDistributionConfigCommand({ Id }));
    expect(read.DistributionConfig).toMatchObject(distributionConfig({ Comment: 'a & b <c>' }));
    expect(read.ETag).toBe(created.ETag);
    const changed = { ...read.DistributionConfig!, Enabled: false };
    const updated = await aws.client.send(
      new cf.UpdateDistributionCommand({ Id, IfMatch: read.ETag, DistributionConfig: changed }),
    );
    expect(updated.ETag).not.toBe(read.ETag);
    local.clock.advance(300);
    const waited = await cf.waitUntilDistributionDeployed(
      { client: aws.client, maxWaitTime: 5, minDelay: 1, maxDelay: 2 },
      { Id },
    );
    expect(waited.state).toBe('SUCCESS');
    await aws.client.send(new cf.DeleteDistributionCommand({ Id, IfMatch: updated.ETag }));
    await expect(aws.client.send(new cf.GetDistributionCommand({ Id }))).rejects.toBeInstanceOf(cf.NoSuchDistribution);
  });

  test('gets its own error classes', async () => {
    const { id } = await create();
    const update = (IfMatch: string | undefined) =>
      aws.client.send(new cf.UpdateDistributionCommand({ Id: id, IfMatch, DistributionConfig: distributionConfig() }));
    await expect(update(undefined)).rejects.toBeInstanceOf(cf.InvalidIfMatchVersion);
    await expect(update('E00000000000AB')).rejects.toBeInstanceOf(cf.PreconditionFailed);
    await expect(create()).rejects.toBeInstanceOf(cf.DistributionAlreadyExists);
    await expect(
      create(distributionConfig({ CallerReference: 'x', Aliases: { Quantity: 2, Items: ['a.example'] } })),
    ).rejects.toBeInstanceOf(cf.InconsistentQuantities);
  });

  test('pages through distributions, and reads tags', async () => {
    for (const CallerReference of ['a', 'b', 'c']) await create(distributionConfig({ CallerReference }));
    const ids: string[] = [];
    for await (const page of cf.paginateListDistributions({ client: aws.client, pageSize: 2 }, {})) {
      ids.push(...(page.DistributionList!.Items ?? []).map((item) => item.Id!));
    }
    expect(new Set(ids).size).toBe(3);
    const tagged = await aws.client.send(
      new cf.CreateDistributionWithTagsCommand({
        DistributionConfigWithTags: {
          DistributionConfig: distributionConfig({ CallerReference: 'd' }),
          Tags: { Items: [{ Key: 'stage', Value: 'dev' }] },
        },
      }),
    );
    const Resource = tagged.Distribution!.ARN!;
    await aws.client.send(new cf.TagResourceCommand({ Resource, Tags: { Items: [{ Key: 'team', Value: 'web' }] } }));
    await aws.client.send(new cf.UntagResourceCommand({ Resource, TagKeys: { Items: ['stage'] } }));
    expect((await aws.client.send(new cf.ListTagsForResourceCommand({ Resource }))).Tags).toEqual({
      Items: [{ Key: 'team', Value: 'web' }],
    });
  });

  test('drops what is newer than its own model, which resets it; raw XML keeps it', async () => {
    const { id, etag } = await create();
    const place = `${aws.url}/2020-05-31/distribution/${id}/config`;
    const authorization =
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/cloudfront/aws4_request, SignedHeaders=host, Signature=0';
    const raw = async () => (await fetch(place, { headers: { authorization } })).text();
    const newer = '<QuantumShield><Quantity>1</Quantity><Items><Level>7</Level></Items></QuantumShield>';
    const body = (await raw()).replace('</DistributionConfig>', `${newer}</DistributionConfig>`);
    const put = await fetch(place, { method: 'PUT', headers: { authorization, 'if-match': etag }, body });
    expect(put.status).toBe(200);
    expect(await raw()).toBe(body);
    const read = await aws.client.send(new cf.GetDistributionConfigCommand({ Id: id }));
    expect(read.ETag).toBe(put.headers.get('etag'));
    await aws.client.send(
      new cf.UpdateDistributionCommand({ Id: id, IfMatch: read.ETag, DistributionConfig: read.DistributionConfig }),
    );
    expect(await raw()).not.toContain('QuantumShield');
  });

  test('sends an invalidation once a caller reference', async () => {
    const { id } = await create();
    const invalidate = (CallerReference: string, ...Items: string[]) =>
      aws.client.send(
        new cf.CreateInvalidationCommand({
          DistributionId: id,
          InvalidationBatch: { CallerReference, Paths: { Quantity: Items.length, Items } },
        }),
      );
    const first = await invalidate('one', '/a', '/b/*');
    expect(first.Invalidation).toMatchObject({
      Status: 'InProgress',
      InvalidationBatch: { CallerReference: 'one', Paths: { Quantity: 2, Items: ['/a', '/b/*'] } },
    });
    expect((await invalidate('one', '/b/*', '/a')).Invalidation!.Id).toBe(first.Invalidation!.Id);
    await expect(invalidate('one', '/other')).rejects.toMatchObject({ name: 'InvalidationBatchAlreadyExists' });
    await expect(invalidate('two', 'no-slash')).rejects.toBeInstanceOf(cf.InvalidArgument);
    expect(
      (await aws.client.send(new cf.GetDistributionCommand({ Id: id }))).Distribution!.InProgressInvalidationBatches,
    ).toBe(1);
    local.clock.advance(300);
    const later = await aws.client.send(
      new cf.GetInvalidationCommand({ DistributionId: id, Id: first.Invalidation!.Id }),
    );
    expect(later.Invalidation!.Status).toBe('Completed');
    const listed = await aws.client.send(new cf.ListInvalidationsCommand({ DistributionId: id }));
    expect(listed.InvalidationList!.Items!.map((item) => [item.Id, item.Status])).toEqual([
      [first.Invalidation!.Id, 'Completed'],
    ]);
    await expect(
      aws.client.send(new cf.GetInvalidationCommand({ DistributionId: id, Id: 'I00000000000AB' })),
    ).rejects.toBeInstanceOf(cf.NoSuchInvalidation);
  });

  test('keeps cache policies of its own beside the managed ones', async () => {
    const CachePolicyConfig = { Name: 'mine', MinTTL: 0, DefaultTTL: 5, MaxTTL: 10 };
    const created = await aws.client.send(new cf.CreateCachePolicyCommand({ CachePolicyConfig }));
    const Id = created.CachePolicy!.Id!;
    expect(created.CachePolicy!.CachePolicyConfig).toMatchObject(CachePolicyConfig);
    await expect(aws.client.send(new cf.CreateCachePolicyCommand({ CachePolicyConfig }))).rejects.toBeInstanceOf(
      cf.CachePolicyAlreadyExists,
    );
    const custom = await aws.client.send(new cf.ListCachePoliciesCommand({ Type: 'custom' }));
    expect(custom.CachePolicyList!.Items!.map((item) => item.CachePolicy!.Id)).toEqual([Id]);
    const managed = await aws.client.send(new cf.GetCachePolicyCommand({ Id: '658327ea-f89d-4fab-a63d-7e88639e58f6' }));
    expect(managed.CachePolicy!.CachePolicyConfig).toMatchObject({
      Name: 'Managed-CachingOptimized',
      MinTTL: 1,
      DefaultTTL: 86_400,
      MaxTTL: 31_536_000,
    });
    const { id, etag } = await create(
      distributionConfig({
        DefaultCacheBehavior: { ...distributionConfig().DefaultCacheBehavior!, CachePolicyId: Id },
      }),
    );
    const remove = (IfMatch = created.ETag) => aws.client.send(new cf.DeleteCachePolicyCommand({ Id, IfMatch }));
    await expect(remove()).rejects.toBeInstanceOf(cf.CachePolicyInUse);
    await aws.client.send(
      new cf.UpdateDistributionCommand({ Id: id, IfMatch: etag, DistributionConfig: distributionConfig() }),
    );
    const updated = await aws.client.send(
      new cf.UpdateCachePolicyCommand({
        Id,
        IfMatch: created.ETag,
        CachePolicyConfig: { ...CachePolicyConfig, MaxTTL: 20 },
      }),
    );
    expect(updated.CachePolicy!.CachePolicyConfig!.MaxTTL).toBe(20);
    await expect(remove()).rejects.toBeInstanceOf(cf.PreconditionFailed);
    await remove(updated.ETag);
    await expect(aws.client.send(new cf.GetCachePolicyConfigCommand({ Id }))).rejects.toBeInstanceOf(
      cf.NoSuchCachePolicy,
    );
  });

  test('keeps origin access controls and identities', async () => {
    const OriginAccessControlConfig = {
      Name: 'site',
      SigningProtocol: 'sigv4',
      SigningBehavior: 'always',
      OriginAccessControlOriginType: 's3',
    } as const;
    const control = await aws.client.send(new cf.CreateOriginAccessControlCommand({ OriginAccessControlConfig }));
    const listed = await aws.client.send(new cf.ListOriginAccessControlsCommand({}));
    expect(listed.OriginAccessControlList!.Items).toMatchObject([
      { Id: control.OriginAccessControl!.Id, Name: 'site' },
    ]);
    await aws.client.send(
      new cf.DeleteOriginAccessControlCommand({ Id: control.OriginAccessControl!.Id, IfMatch: control.ETag }),
    );
    const identity = await aws.client.send(
      new cf.CreateCloudFrontOriginAccessIdentityCommand({
        CloudFrontOriginAccessIdentityConfig: { CallerReference: 'r', Comment: 'c' },
      }),
    );
    const Id = identity.CloudFrontOriginAccessIdentity!.Id!;
    const read = await aws.client.send(new cf.GetCloudFrontOriginAccessIdentityCommand({ Id }));
    expect(read.CloudFrontOriginAccessIdentity!.CloudFrontOriginAccessIdentityConfig).toEqual({
      CallerReference: 'r',
      Comment: 'c',
    });
    await aws.client.send(new cf.DeleteCloudFrontOriginAccessIdentityCommand({ Id, IfMatch: read.ETag }));
    expect(
      (await aws.client.send(new cf.ListCloudFrontOriginAccessIdentitiesCommand({})))
        .CloudFrontOriginAccessIdentityList!.Quantity,
    ).toBe(0);
  });

  test('takes a CloudFront Function from DEVELOPMENT to LIVE and to a distribution', async () => {
    const code = (text: string) => new TextEncoder().encode(text);
    const FunctionConfig = { Comment: 'rewrites', Runtime: 'cloudfront-js-2.0' } as const;
    const Name = 'rewrite';
    const created = await aws.client.send(
      new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('one') }),
    );
    const FunctionARN = created.FunctionSummary!.FunctionMetadata!.FunctionARN!;
    expect(created.FunctionSummary).toMatchObject({
      Name,
      Status: 'UNPUBLISHED',
      FunctionConfig,
      FunctionMetadata: { Stage: 'DEVELOPMENT' },
    });
    await expect(
      aws.client.send(new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('one') })),
    ).rejects.toBeInstanceOf(cf.FunctionAlreadyExists);
    const live = () => aws.client.send(new cf.DescribeFunctionCommand({ Name, Stage: 'LIVE' }));
    await expect(live()).rejects.toBeInstanceOf(cf.NoSuchFunctionExists);
    const associated = distributionConfig({
      DefaultCacheBehavior: {
        ...distributionConfig().DefaultCacheBehavior!,
        FunctionAssociations: { Quantity: 1, Items: [{ FunctionARN, EventType: 'viewer-request' }] },
      },
    });
    await expect(create(associated)).rejects.toBeInstanceOf(cf.InvalidFunctionAssociation);
    await expect(
      aws.client.send(new cf.PublishFunctionCommand({ Name, IfMatch: 'E00000000000AB' })),
    ).rejects.toBeInstanceOf(cf.PreconditionFailed);
    const published = await aws.client.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag }));
    expect(published.FunctionSummary).toMatchObject({ Status: 'UNASSOCIATED', FunctionMetadata: { Stage: 'LIVE' } });
    await create(associated);
    await aws.client.send(
      new cf.UpdateFunctionCommand({ Name, IfMatch: created.ETag, FunctionConfig, FunctionCode: code('two') }),
    );
    const development = await aws.client.send(new cf.DescribeFunctionCommand({ Name }));
    expect(development.ETag).not.toBe(created.ETag);
    expect(development.FunctionSummary!.Status).toBe('UNPUBLISHED');
    const text = async (Stage: 'LIVE' | 'DEVELOPMENT') =>
      Buffer.from((await aws.client.send(new cf.GetFunctionCommand({ Name, Stage }))).FunctionCode!).toString();
    expect([await text('LIVE'), await text('DEVELOPMENT')]).toEqual(['one', 'two']);
    local.clock.advance(300);
    expect((await live()).FunctionSummary!.Status).toBe('DEPLOYED');
    expect((await aws.client.send(new cf.ListFunctionsCommand({ Stage: 'LIVE' }))).FunctionList).toMatchObject({
      Quantity: 1,
    });
    await expect(
      aws.client.send(new cf.DeleteFunctionCommand({ Name, IfMatch: development.ETag })),
    ).rejects.toBeInstanceOf(cf.FunctionInUse);
    await expect(
      aws.client.send(
        new cf.CreateFunctionCommand({ Name: 'large', FunctionConfig, FunctionCode: code('x'.repeat(10_241)) }),
      ),
    ).rejects.toBeInstanceOf(cf.FunctionSizeLimitExceeded);
  });
});
