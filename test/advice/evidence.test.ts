import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { buildFunction } from '../../src/build/build-function.ts';
import { prepareCode } from '../../src/edge/functions/prepare.ts';
import { dependencies, optionsFor, repository, workspaceWith, writeFiles } from '../build/support/workspace.ts';
import { adviceFor, labelledHandlers } from './handlers.ts';

const outputDirectory = path.join(repository, '.edge', 'evidence-test');
afterAll(() => rmSync(outputDirectory, { recursive: true, force: true }));

const fitting = labelledHandlers().filter(({ label }) => label === 'cloudfront-function');
/** What these answer depends on chance. */
const random = ['cloudfront-function/ab-test-sticky.js', 'cloudfront-function/csp-with-nonce.js'];

/** Puts the values of one name together, which an object of names cannot tell from values that stand apart. */
const reordering = 'cloudfront-function/normalize-query.js';

test.each(fitting.filter(({ file }) => !random.includes(file) && file !== reordering))(
  '$file: the generated function answers all sample events the same',
  async (handler) => {
    const [eventType] = handler.eventTypes;
    const events = `test/advice/events/${eventType}/*.json`;
    const advice = await adviceFor(handler, outputDirectory, dependencies(), { events });
    const compared = eventType === 'viewer-request' ? 6 : 3;
    const evidence = { compared, same: compared, differences: [], unsure: 0 };
    expect(advice).toMatchObject({ target: 'cloudfront-function', evidence });
    const code = readFileSync(path.join(repository, advice.generated!), 'utf8');
    expect(prepareCode(code, 'cloudfront-js-2.0')).toHaveProperty('script');
    if (handler.file.endsWith('.js')) expect(code).not.toContain('async');
  },
);

test('a difference turns the advice into a decision for a person, and is shown', async () => {
  const handler = fitting.find(({ file }) => file === reordering)!;
  const events = 'test/advice/events/viewer-request/*.json';
  const advice = await adviceFor(handler, outputDirectory, dependencies(), { events });
  expect(advice).toMatchObject({ target: 'person', evidence: { compared: 6, same: 5 } });
  expect(advice.reasons[0]).toMatchObject({
    kind: 'decide',
    message: expect.stringContaining('"a=1&a=3&b=two%20words" at Lambda@Edge'),
    position: { file: 'test/advice/events/viewer-request/old-path.json' },
  });
});

test.each(random)('%s: what depends on chance is no difference', async (file) => {
  const handler = fitting.find((one) => one.file === file)!;
  const events = `test/advice/events/${handler.eventTypes[0]}/*.json`;
  const { target, evidence } = await adviceFor(handler, outputDirectory, dependencies(), { events });
  expect(target).toBe('cloudfront-function');
  expect(evidence!.differences).toEqual([]);
  expect(evidence!.same + evidence!.unsure).toBe(evidence!.compared);
});

test('without sample events a function is generated and nothing compared', async () => {
  const handler = fitting.find(({ file }) => file.endsWith('index-document.js'))!;
  const advice = await adviceFor(handler, outputDirectory, dependencies());
  expect(advice).toEqual({
    target: 'cloudfront-function',
    reasons: [],
    generated: '.edge/evidence-test/index-document/cloudfront-function.js',
  });
});

test('what an earlier build generated goes with the next build that generates none', async () => {
  const workspace = await workspaceWith({ 'src/router.ts': redirect });
  const options = optionsFor(workspace, { eventTypes: ['viewer-request'] });
  const { advice } = await buildFunction(options, dependencies());
  const generated = path.join(workspace, advice!.generated!);
  expect(existsSync(generated)).toBe(true);
  await writeFiles(workspace, {
    'src/router.ts': redirect.replace("'/new'", 'await (await fetch("https://a.example")).text()'),
  });
  expect((await buildFunction(options, dependencies())).advice).toMatchObject({ target: 'lambda-edge' });
  expect(existsSync(generated)).toBe(false);
});

test('one that is too large for a CloudFront Function needs Lambda@Edge, with both sizes', async () => {
  const table = Array.from({ length: 400 }, (_, index) => `'/articles/${index}/an-old-name': '/pages/${index}',`);
  const source = redirect.replace("{ '/old': '/new' }", `{ ${table.join('\n')} }`);
  const workspace = await workspaceWith({ 'src/router.ts': source });
  const { advice } = await buildFunction(optionsFor(workspace, { eventTypes: ['viewer-request'] }), dependencies());
  expect(advice!.target).toBe('lambda-edge');
  expect(advice!.reasons[0]!.message).toMatch(/it would have \d+ bytes, and 10 KB are allowed/);
});

test('regional Lambda and functions without a tree', async () => {
  const workspace = await workspaceWith({ 'src/router.ts': redirect });
  const regional = optionsFor(workspace, { target: 'lambda', eventTypes: [] });
  expect((await buildFunction(regional, dependencies())).advice).toBeNull();
});

const redirect = `
const moved: Record<string, string> = { '/old': '/new' };
export const handler = async (event: { Records: { cf: { request: { uri: string } } }[] }) => {
  const { request } = event.Records[0]!.cf;
  const to = moved[request.uri];
  return to === undefined ? request : { status: '301', headers: { location: [{ key: 'Location', value: to }] } };
};
`;
