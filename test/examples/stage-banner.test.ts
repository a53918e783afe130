import { createHash } from 'node:crypto';
import { CloudFrontClient, GetFunctionCommand } from '@aws-sdk/client-cloudfront';
import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('stage-banner');

test('the same bytes run in both stages', async () => {
  const [built] = JSON.parse(site().build.outputs.artifacts!) as { sha256: string }[];
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new CloudFrontClient({ endpoint: site().url, region: 'us-east-1', credentials });
  for (const stage of ['dev', 'prod']) {
    const live = await client.send(new GetFunctionCommand({ Name: `${stage}-stage-banner`, Stage: 'LIVE' }));
    const sha256 = createHash('sha256').update(live.FunctionCode!).digest('hex');
    expect(sha256).toBe(built!.sha256);
  }
});

test('only the store says which stage it is', async () => {
  Object.assign(site().origin.answerHeaders, { 'x-stage': 'forged' });
  expect((await site().get('/forged', { 'x-stage': 'forged' }, 'dev')).headers['x-stage']).toBe('dev');
  expect((await site().get('/forged', { 'x-stage': 'forged' }, 'prod')).headers).not.toHaveProperty('x-stage');
});

test('without its key it says nothing, and the page is there', async () => {
  await fetch(`${site().url}/_local/kvs/dev-example`, { method: 'PUT', body: '{}' });
  const { status, headers } = await site().get('/no-key', {}, 'dev');
  expect(status).toBe(200);
  expect(headers).not.toHaveProperty('x-stage');
});
