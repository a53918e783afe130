import { beforeAll, describe, expect, test } from '@jest/globals';
import { printTrace } from '../../../src/local/traces/print.ts';
import { valueChanges } from '../../../src/local/traces/value-changes.ts';
import { useControlEdge } from './control-support.ts';
import { originAt } from './tracing-support.ts';

const control = useControlEdge();
let site: string;
let broken: string;

beforeAll(async () => {
  const { port } = new URL(control.edge.url);
  const urlOf = (id: string) => `http://${id.toLowerCase()}.cloudfront.localhost:${port}`;
  const rewrite = `function handler(event) {
    console.log('was ' + event.request.uri);
    event.request.uri = '/index.html';
    return event.request;
  }`;
  site = urlOf(await control.distribute({ 'viewer-request': await control.publish('rewrite', rewrite) }));
  const wrong = `function handler(event) { event.request.headers.via = { value: 'me' }; return event.request; }`;
  broken = urlOf(await control.distribute({ 'viewer-request': await control.publish('wrong', wrong) }));
});

/** What is printed, a line each. */
async function printed(url: string, options: Partial<Parameters<typeof printTrace>[0]> = {}) {
  const lines: string[] = [];
  const trace = await printTrace({ url, ...options }, (line) => lines.push(line));
  return { lines, trace, text: lines.join('\n') };
}

test("a request's way, phase by phase", async () => {
  const { text, trace } = await printed(`${site}/page?x=1`, { headers: [['CloudFront-Viewer-Country', 'DE']] });
  expect(trace).toMatchObject({ status: 200, country: 'DE' });
  expect(text).toContain(`GET ${site}/page?x=1`);
  expect(text).toMatch(/^200 {2}X-Cache Miss {2}[\d.]+ ms {2}E[A-Z0-9]+ {2}country DE {2}trace [0-9a-f]+-\d+$/m);
  expect(text).toMatch(/^viewer-request +rewrite:LIVE \(CloudFront Function\) {2}[\d.]+ ms$/m);
  expect(text).toMatch(/^ +- uri: "\/page"\n +\+ uri: "\/index\.html"$/m);
  expect(text).toMatch(/^ +compute utilization \d+ of at most 100 % \(on this machine\)$/m);
  expect(text).toMatch(/^ +\| was \/page$/m);
  expect(text).toMatch(/^origin +site: 200 OK/m);
  expect(text).toMatch(/^ +GET s3:\/\/site\/index\.html$/m);
  expect(text).not.toContain('\u001b');
});

test('a request that fails, with why, the rule and where it is written', async () => {
  const { text, trace } = await printed(`${broken}/`, { colors: true });
  expect(trace.status).toBe(502);
  const plain = text.split(/\p{Cc}\[\d+m/u).join('');
  expect(plain).toContain('Why 502 (FunctionValidationError) at viewer-request\n');
  expect(plain).toContain("request.headers['via']");
  expect(plain).toContain('[result-read-only-header]');
  expect(plain).toContain(
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html',
  );
  expect(plain).toMatch(
    /^cache +- CloudFront answered with an error of its own at viewer-request: FunctionValidationError\.$/m,
  );
  expect(text).toContain('\u001b[31m');
});

test('as JSON', async () => {
  const { lines } = await printed(`${site}/`, { json: true, method: 'HEAD' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ schema: 1, method: 'HEAD', status: 200 });
});

describe('what cannot be traced is said in a sentence', () => {
  test.each(['https://127.0.0.1/', 'http://example.com/', 'nonsense'])('%s', async (url) => {
    await expect(printed(url)).rejects.toThrow(`Got "${url}", expected the URL of a running local edge`);
  });

  test('a port where nothing listens, and one of another server', async () => {
    await expect(printed('http://127.0.0.1:9/')).rejects.toThrow('http://127.0.0.1:9 does not answer');
    const port = await originAt((_incoming, outgoing) => outgoing.end('something else'));
    await expect(printed(`http://127.0.0.1:${port}/`)).rejects.toThrow('is no distribution of the local edge');
  });

  test('a header that cannot be sent', async () => {
    await expect(printed(`${site}/`, { headers: [['X', 'a\nb']] })).rejects.toThrow('The request cannot be sent');
  });
});

test('changes between two values are named by their place', () => {
  const before = { uri: '/a', headers: { host: [{ key: 'Host', value: 'x' }], 'x-old': 1 }, list: [1, 2] };
  const after = { uri: '/b', headers: { host: [{ key: 'Host', value: 'y' }], 'x-new': 1 }, list: [1] };
  expect(valueChanges(before, after)).toEqual([
    { at: 'uri', before: '"/a"', after: '"/b"' },
    { at: 'headers.host[0].value', before: '"x"', after: '"y"' },
    { at: 'headers["x-old"]', before: '1', after: undefined },
    { at: 'headers["x-new"]', before: undefined, after: '1' },
    { at: 'list[1]', before: '2', after: undefined },
  ]);
  expect(valueChanges({ a: 1 }, [1])).toEqual([{ at: '', before: '{"a":1}', after: '[1]' }]);
  expect(valueChanges({ a: 1 }, { a: 1 })).toEqual([]);
});
