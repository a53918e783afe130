import type { CacheBehavior, DistributionConfig } from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { configXml, create, distributionConfig, refusal, testService, versionArn } from './cloudfront-support.ts';

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
