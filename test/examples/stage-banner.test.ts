import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('stage-banner');

test('the same bytes run in both stages', () => {
  const [built] = JSON.parse(site().build.outputs.artifacts!) as { sha256: string }[];
  expect(Object.keys(site().published)).toEqual(['dev', 'prod']);
  for (const run of Object.values(site().published)) {
    expect(run.outputs.published).toBe('true');
    expect(run.log).toContain(built!.sha256.slice(0, 12));
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
