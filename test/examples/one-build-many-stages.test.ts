import { CloudFrontClient, DescribeFunctionCommand, GetFunctionCommand } from '@aws-sdk/client-cloudfront';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, test } from '@jest/globals';
import { surround } from '../../scripts/examples/surroundings/one-build-many-stages.ts';
import { openExampleSite } from './support/example-site.ts';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('one-build-many-stages');
const paths = ['/from-origin-header', '/from-distribution-id', '/from-key-value-store'];

test.each(paths)('%s: what a viewer says of the stage does not count', async (path) => {
  const { distributionIds } = site();
  const forged = { 'X-Stage': 'prod', 'X-Distribution-Id': distributionIds.prod!, stage: 'prod', Cookie: 'stage=prod' };
  expect((await site().get(`${path}?stage=prod`, forged, 'dev')).body).toBe('This is dev\n');
  expect((await site().get(`${path}?stage=dev`, { 'X-Stage': 'dev' }, 'prod')).body).toBe('This is prod\n');
});

test('the same bytes run in both stages', async () => {
  const settings = {
    endpoint: site().url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const lambda = new LambdaClient(settings);
  for (const name of ['from-origin-header', 'from-distribution-id']) {
    const hash = async (stage: string) =>
      (await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: `${stage}-${name}`, Qualifier: '1' })))
        .CodeSha256;
    expect(await hash('dev')).toBe(await hash('prod'));
  }
  const cloudFront = new CloudFrontClient(settings);
  const live = async (stage: string) => {
    const Name = `${stage}-from-key-value-store`;
    const { FunctionCode } = await cloudFront.send(new GetFunctionCommand({ Name, Stage: 'LIVE' }));
    const { FunctionSummary } = await cloudFront.send(new DescribeFunctionCommand({ Name, Stage: 'LIVE' }));
    const stores = FunctionSummary?.FunctionConfig?.KeyValueStoreAssociations?.Items;
    return { code: Buffer.from(FunctionCode!).toString(), store: stores?.[0]?.KeyValueStoreARN };
  };
  const [dev, prod] = [await live('dev'), await live('prod')];
  expect(dev.code).toBe(prod.code);
  expect(dev.code).not.toContain('placeholder');
  expect(dev.store).not.toBe(prod.store);
});

test('a stage that nobody has set is an error in each of the three, and no guess', async () => {
  const surroundings = { ...(await surround()), originHeaders: () => ({}) };
  const unset = await openExampleSite('one-build-many-stages', {
    surroundings: { ...surroundings, stages: ['dev'], buildEnv: () => ({ STAGES: 'EDFDVBD6EXAMPLE=dev' }) },
  });
  try {
    await fetch(`${unset.url}/_local/kvs/dev-example`, { method: 'PUT', body: '{}' });
    for (const path of paths) expect([path, (await unset.get(path)).status]).toEqual([path, 503]);
  } finally {
    await unset.close();
  }
});
