/** What is published all the same, and said: an old run's older code, a distribution that the name did not mean before. */
import { beforeEach, expect, test } from '@jest/globals';
import type { AnnotationOptions } from '../../src/kit/log.ts';
import { publish } from '../../src/publish/publish.ts';
import type { PublishRequest } from '../../src/publish/request.ts';
import { movedDistributionTitle } from '../../src/release/moved-distribution.ts';
import { olderRunTitle } from '../../src/release/newer-run.ts';
import { FakeAws } from './support/fake-aws.ts';
import { functionOf, givePublished, requestOf } from './support/fixtures.ts';

const release = { stage: 'dev', bucket: 'releases', prefix: 'rel' };
const runUrl = (id: number) => `https://github.com/org/site/actions/runs/${id}`;
let aws: FakeAws;
let warnings: [string, string | undefined][];

async function run(code: string, id: number, overrides: Partial<PublishRequest> = {}) {
  const dependencies = aws.dependencies();
  const warning = (message: string, options?: AnnotationOptions) => void warnings.push([message, options?.title]);
  const request = requestOf([functionOf('router', code, null)], { release, runUrl: runUrl(id), ...overrides });
  return publish(request, { ...dependencies, log: { ...dependencies.log, warning } });
}

beforeEach(async () => {
  aws = new FakeAws();
  warnings = [];
  givePublished(aws, 'router', 'a', 'origin-request');
  await run('a', 1);
  await run('b', 2);
});

test('a newer run that releases is no older one', () => {
  expect(warnings).toEqual([]);
});

test('the older run publishes, warns before it writes and says so in the summary', async () => {
  const written: number[] = [];
  aws.interventions.push({ operation: 'UpdateDistribution', before: () => void written.push(warnings.length) });
  const { notes, functions } = await run('a', 1);
  const said = `In dev this run replaces what a newer run released (router): ${runUrl(2)}`;
  expect(warnings).toEqual([[expect.stringContaining(said), olderRunTitle]]);
  expect(written).toEqual([1]);
  expect(notes[0]).toBe(warnings[0]![0]);
  expect(functions[0]).toMatchObject({ version: '1', associated: true });
});

test('a dry run warns too, once, and writes nothing', async () => {
  aws.calls.length = 0;
  aws.lines.length = 0;
  const { notes } = await run('a', 1, { dryRun: true });
  expect(warnings).toEqual([[expect.stringContaining('this run would replace'), olderRunTitle]]);
  expect(notes).toContain(warnings[0]![0]);
  expect(aws.lines).not.toContain(warnings[0]![0]);
  expect(aws.writes).toEqual([]);
});

test('the same bytes, no record and a promotion are no reason to warn', async () => {
  await run('b', 1);
  await run('a', 1, { release: null });
  await run('a', 1, { promotion: { records: null, overwriteDrift: true } });
  expect(warnings).toEqual([]);
});

test('a distribution that the record knows by another id is said, and not refused', async () => {
  for (const [key, text] of Object.entries(aws.objects)) aws.objects[key] = text.replaceAll('E1EXAMPLE', 'E0BEFORE');
  const { functions } = await run('c', 3);
  const said = 'In dev the distribution "www" was E0BEFORE until now (router, ';
  expect(warnings).toEqual([[expect.stringContaining(said), movedDistributionTitle]]);
  expect(functions[0]).toMatchObject({ associated: true });
  warnings = [];
  await run('d', 4);
  expect(warnings).toEqual([]);
});
