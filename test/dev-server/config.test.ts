import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, expect, test } from '@jest/globals';
import { runAction } from '../../scripts/runner/run-action.ts';
import { UserError } from '../../src/kit/errors.ts';
import { closeAll, makeFolder, markingFunction, open, usualFiles } from './scene.ts';

afterEach(closeAll);

const functionLines = (file: string) => file.split('\n').slice(1).join('\n');

test('a function that edge.yml gains is built and served, one that it loses is taken off', async () => {
  const { get, folder, built, builds, log } = await open(usualFiles());
  const config = usualFiles()['edge.yml']!;
  folder.write('functions/third.ts', markingFunction('third').replace('x-mark', 'x-third'));
  const third = '  third:\n    entry: functions/third.ts\n    target: cloudfront-function\n';
  folder.write('edge.yml', `${config}${third}    associations: ["/third/* viewer-response"]\n`);
  await built('third', ({ state }) => state === 'ok');
  expect((await get('/third/x.html')).headers.get('x-mark')).toBeNull();
  folder.write('site/third/x.html', 'x');
  folder.write('edge.yml', `functions:\n${third}    associations: ["default viewer-response"]\n`);
  while ((await builds()).length > 1) await new Promise((resolve) => setTimeout(resolve, 10));
  const answer = await get('/');
  expect([answer.headers.get('x-third'), answer.headers.get('x-mark')]).toEqual(['third', null]);
  expect(log.join('\n')).toContain('answer: no longer in edge.yml, taken off');
});

test('an edge.yml that is broken while it runs is said with file and line, and what was served goes on', async () => {
  const { get, folder, built, builds, log } = await open(usualFiles());
  const config = usualFiles()['edge.yml']!;
  folder.write('edge.yml', config.replace('    target: cloudfront-function', '    targett: cloudfront-function'));
  const failed = await built(null, ({ state }) => state === 'failed');
  expect(failed.findings[0]).toMatchObject({
    message: 'mark: unknown key targett; did you mean target?',
    position: { file: 'edge.yml', line: 4 },
  });
  expect(log.at(-1)).toContain('edge.yml cannot be used; what was served before goes on serving\n  edge.yml:4');
  expect((await get('/')).headers.get('x-mark')).toBe('one');
  // Sources are built meanwhile, by the edge.yml of before.
  folder.write('functions/mark.ts', markingFunction('two'));
  while ((await get('/')).headers.get('x-mark') !== 'two') await new Promise((resolve) => setTimeout(resolve, 10));
  await built('mark', ({ state }) => state === 'ok');
  expect(await built(null, () => true)).toMatchObject({ state: 'failed', findings: failed.findings });
  folder.write('edge.yml', config);
  while ((await builds()).length > 2) await new Promise((resolve) => setTimeout(resolve, 10));
  expect((await get('/')).headers.get('x-mark')).toBe('two');
  expect(log.at(-1)).toBe('info: edge.yml can be used again');
});

test('settings that change make another version of the same code', async () => {
  const { folder, built } = await open(usualFiles());
  folder.write('edge.yml', usualFiles()['edge.yml']!.replace('answer.ts\n', 'answer.ts\n    memory-size: 512\n'));
  const status = await built('answer', ({ serving }) => serving?.version === '2');
  expect(status).toMatchObject({ state: 'ok' });
});

test("a setting that is wrong is the function's failure, at its line, and the rest is served", async () => {
  const config = usualFiles()['edge.yml']!;
  const { get, folder, built } = await open({
    ...usualFiles(),
    'edge.yml': config.replace('answer.ts\n', 'answer.ts\n    memory-size: 5\n'),
  });
  expect((await get('/')).headers.get('x-mark')).toBe('one');
  const page = await get('/answer/1');
  expect([page.status, page.text]).toEqual([503, expect.stringContaining('edge.yml:8:5: answer: memory-size 5 MB')]);
  folder.write('edge.yml', config);
  await built('answer', ({ state }) => state === 'ok');
  expect((await get('/answer/1')).text).toBe('says first ');
});

test('what the local edge refuses of the distribution, as CloudFront would, is said', async () => {
  const config = usualFiles()['edge.yml']!;
  const bad = config.replace('/answer/*', '/ans{wer}');
  await expect(open({ ...usualFiles(), 'edge.yml': bad })).rejects.toThrow(UserError);
  const { get, folder, built } = await open(usualFiles());
  folder.write('edge.yml', bad);
  const failed = await built(null, ({ state }) => state === 'failed');
  expect(failed.findings[0]?.message).toContain('/ans{wer}');
  expect((await get('/answer/1')).text).toBe('says first ');
});

test('functions of target lambda and those without associations are there, and no request runs them: both are said', async () => {
  const files = usualFiles();
  const { server, log } = await open({
    ...files,
    'edge.yml': `functions:
  api:
    entry: functions/api.ts
    target: lambda
  unused:
    entry: functions/answer.ts
${functionLines(files['edge.yml']!)}`,
    'functions/api.ts': 'export const handler = async () => "from the region";\n',
  });
  expect(log.join('\n')).toContain('notice: api: regional Lambda, which no distribution runs; the local edge has it');
  expect(log.join('\n')).toContain('notice: unused: edge.yml gives it no associations, so no request runs it.');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new LambdaClient({ endpoint: server.edgeUrl, region: 'us-east-1', credentials });
  const { Payload } = await client.send(new InvokeCommand({ FunctionName: 'api' }));
  expect(Buffer.from(Payload ?? []).toString()).toBe('"from the region"');
});

test.each([
  [
    'two functions at one event',
    ['mark', 'other'],
    '"default viewer-response"',
    'other: mark has viewer-response of default already, and one event of a behaviour runs one function. If they are for different distributions, choose with --functions.',
  ],
  ['an association of a wrong form', ['other'], '"default viewer-answer"', 'viewer-answer'],
])('%s are refused at the start, at their line', async (_what, _names, association, message) => {
  const files = usualFiles();
  const other = `  other:\n    entry: functions/mark.ts\n    target: cloudfront-function\n    associations: [${association}]\n`;
  await expect(open({ ...files, 'edge.yml': files['edge.yml']! + other })).rejects.toThrow(message);
  await expect(open({ ...files, 'edge.yml': files['edge.yml']! + other })).rejects.toThrow('edge.yml:12');
});

test('--functions serves only these', async () => {
  const { get } = await open(usualFiles(), { functions: ['answer'] });
  expect((await get('/')).headers.get('x-mark')).toBeNull();
  expect((await get('/answer/1')).text).toBe('says first ');
  await expect(open(usualFiles(), { functions: ['answr'] })).rejects.toThrow('Did you mean answer?');
});

test('what is served is what build-lambda builds, byte for byte', async () => {
  const { builds, folder } = await open(usualFiles());
  const statuses = await builds();
  const copy = makeFolder(usualFiles());
  try {
    const run = await runAction({
      action: 'actions/build-lambda',
      workspace: copy.path,
      environment: {},
      inputs: { config: 'edge.yml' },
    });
    const artifacts = JSON.parse(run.outputs.artifacts!) as {
      function: string;
      sha256: string;
      artifactPath: string;
    }[];
    expect(statuses.map((status) => [status.function, status.serving?.sha256])).toEqual(
      artifacts.map((one) => [one.function, one.sha256]),
    );
    for (const { artifactPath } of artifacts) {
      const [theirs, ours] = await Promise.all(
        [copy, folder].map((one) => readFile(path.join(one.path, artifactPath))),
      );
      expect(ours!.equals(theirs!)).toBe(true);
    }
  } finally {
    copy.remove();
  }
});

test('on the same --data the distribution and its functions are those of before', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'dev-server-data-'));
  const folder = makeFolder(usualFiles());
  try {
    const first = await open({}, { data, folder });
    const id = first.server.distributionId;
    await closeAll();
    folder.write('functions/mark.ts', markingFunction('later'));
    const second = await open({}, { data, folder });
    expect(second.server.distributionId).toBe(id);
    expect((await second.get('/')).headers.get('x-mark')).toBe('later');
    expect((await second.builds()).find((status) => status.function === 'answer')?.serving?.version).toBe('1');
    await closeAll();
  } finally {
    rmSync(data, { recursive: true, force: true });
    folder.remove();
  }
});
