import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import type { EventPhase } from '../../src/local/traces/phases.ts';
import type { Trace, TraceList } from '../../src/local/traces/trace.ts';
import { closeAll, type Opened, open, usualFiles } from './scene.ts';

afterEach(closeAll);

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const programs = {
  handlerRuntime: at('../../src/edge/run/handler-runtime.ts'),
  functionRuntime: at('../../src/edge/functions/function-runtime.ts'),
  moduleDirectories: [],
};

const lambda = `import { secondOf } from './lib/second.ts';

export const handler = async (event: any) => {
  const { request } = event.Records[0].cf;
  if (request.uri === '/answer/thrown') {
    throw new RangeError('on purpose');
  }
  return { status: '200', body: secondOf(request.headers) };
};
`;

const second = `/** Of what is not there. */
export function secondOf(headers: any): string {
  const [, found] = Object.values(headers).slice(0, 0) as any[];
  return found.value;
}
`;

const cloudFront = `interface Header { value: string }

function wanted(headers: Record<string, Header>, names: string[]): string {
  const { length } = names;
  for (const name of names) {
    if (length > 0 && headers[name]) return headers[name].value;
  }
  return headers['x-not-there'].value.toUpperCase();
}

export const handler = (event: any) => {
  const response = event.response;
  const all = { ...response.headers };
  response.headers['x-wanted'] = { value: wanted(all, ['x-other']) };
  return response;
};
`;

async function lastFailure({ server }: Opened): Promise<Trace> {
  const { traces } = (await (await fetch(`${server.edgeUrl}/_local/traces?status=failed`)).json()) as TraceList;
  return (await (await fetch(`${server.edgeUrl}/_local/traces/${traces[0]!.id}`)).json()) as Trace;
}

const runOf = (trace: Trace) =>
  trace.phases.find((phase): phase is EventPhase => 'run' in phase && phase.run?.error != null)!.run!;

const files: Record<string, string> = {
  ...usualFiles(),
  'functions/answer.ts': lambda,
  'functions/lib/second.ts': second,
};

test('what a Lambda@Edge function throws names file, line and column, in the window and in the terminal', async () => {
  const opened = await open(files, { programs });
  expect((await opened.get('/answer/thrown')).status).toBe(503);
  const thrown = await lastFailure(opened);
  expect(runOf(thrown).error).toMatchObject({
    type: 'RangeError',
    stack: [expect.stringMatching(/^ {4}at .*functions\/answer\.ts:6:11\)?$/)],
  });
  expect(thrown.failure?.findings[0]?.message).toContain('functions/answer.ts:6:11');
  expect(opened.log.join('\n')).toContain('functions/answer.ts:6:11');

  expect((await opened.get('/answer/deep')).status).toBe(503);
  const deep = runOf(await lastFailure(opened)).error!;
  expect(deep.stack[0]).toContain('functions/lib/second.ts:4:16');
  expect(deep.stack[1]).toContain('functions/answer.ts:8:33');
});

test('after a save the place is that of the new lines, and the artifact has no map', async () => {
  const opened = await open(files, { programs });
  opened.folder.write('functions/answer.ts', `\n\n${lambda}`.replace('on purpose', 'again'));
  await opened.built('answer', ({ state, serving }) => state === 'ok' && serving?.version === '2');
  await opened.get('/answer/thrown');
  expect(runOf(await lastFailure(opened)).error?.stack[0]).toContain('functions/answer.ts:8:11');
  const zip = await readFile(path.join(opened.folder.path, '.edge', 'answer', 'code.zip'), 'latin1');
  expect(zip).not.toContain('.map');
  expect(zip).not.toContain('sourceMappingURL');
});

test.each([true, false])('so does what a CloudFront Function throws, minified or not: %s', async (minify) => {
  const config = files['edge.yml']!.replace('functions/mark.ts\n', `functions/mark.ts\n    minify: ${minify}\n`);
  const opened = await open({ ...files, 'edge.yml': config, 'functions/mark.ts': cloudFront }, { programs });
  expect((await opened.get('/')).status).toBe(503);
  const failed = await lastFailure(opened);
  expect(runOf(failed).error?.stack[0]).toMatch(/^ {4}at functions\/mark\.ts:8:\d+$/);
  expect(failed.failure?.details).toContainEqual(expect.stringMatching(/^at functions\/mark\.ts:8:\d+$/));
  expect(opened.log.join('\n')).toMatch(/at functions\/mark\.ts:8:\d+/);
});
