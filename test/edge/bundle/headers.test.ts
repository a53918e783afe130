import { describe, expect, test } from '@jest/globals';
import type { EventType } from '../../../src/edge/vocabulary.ts';
import { check, lines } from './bundles.ts';

const handler = (body: string) =>
  `export const handler = async (event: any) => {\n  const cf = event.Records[0].cf;\n  ${body}\n};`;
const only = (...eventTypes: EventType[]) => ({ eventTypes });

describe('headers that no code at the edge may add', () => {
  test.each([
    [
      'through the event',
      'event.Records[0].cf.request.headers["connection"] = [{ key: "Connection", value: "close" }]; return cf.request;',
    ],
    [
      'through a variable',
      'const request = cf.request; const headers = request.headers; headers.expect = [{ value: "x" }]; return request;',
    ],
    [
      'destructured',
      'const { request: { headers } } = cf; headers["X-Amz-Cf-Foo"] = [{ value: "x" }]; return cf.request;',
    ],
    [
      'with a constant name',
      'const name = "x-edge-foo"; cf.response.headers[name] = [{ value: "x" }]; return cf.response;',
    ],
    ['with Object.assign', 'Object.assign(cf.response.headers, { "x-cache": [{ value: "x" }] }); return cf.response;'],
    [
      'as a new object',
      'cf.response.headers = { ...cf.response.headers, "x-real-ip": [{ value: "x" }] }; return cf.response;',
    ],
    ['pushed', 'cf.response.headers.upgrade.push({ value: "x" }); return cf.response;'],
    ['in a made response', 'return { status: "200", headers: { "keep-alive": [{ value: "x" }] } };'],
    [
      'in a made response, through a variable',
      'const response = { status: "200", headers: {} as any }; response.headers["keep-alive"] = [{ value: String(event) }]; return response;',
    ],
    [
      'in a copy',
      'return { ...cf.response, headers: { ...cf.response.headers, "x-accel-redirect": [{ value: "x" }] } };',
    ],
    [
      'as an origin custom header',
      'cf.request.origin.custom.customHeaders["x-forwarded-proto"] = [{ value: "x" }]; return cf.request;',
    ],
  ])('%s', async (_name, body) => {
    const found = await lines(handler(body));
    expect(found).toEqual(['error disallowed-header src/index.ts:3']);
  });

  test('in a function that the handler calls', async () => {
    const source =
      'function add(headers: any) {\n  headers.trailer = [{ key: "Trailer", value: "x" }];\n}\nexport const handler = async (event: any) => {\n  const { response } = event.Records[0].cf;\n  add(response.headers);\n  add(response.headers);\n  return response;\n};';
    expect(await lines(source)).toEqual(['error disallowed-header src/index.ts:2']);
  });

  test('in a response that another function makes', async () => {
    const source =
      'const redirect = (to: string) => ({\n  status: "302",\n  headers: {\n    location: [{ key: "Location", value: to }],\n    connection: [{ key: "Connection", value: "close" }],\n  },\n});\nexport const handler = async (event: any) => (event.a ? redirect("/a") : redirect("/b"));';
    expect(await lines(source)).toEqual(['error disallowed-header src/index.ts:5']);
  });

  test('in a result that is called back', async () => {
    const source =
      'export const handler = (event: any, context: any, callback: any) => {\n  callback(null, { status: "200", headers: { upgrade: [{ value: "x" }] } });\n};';
    expect(await lines(source, { runtime: 'nodejs22.x' })).toEqual([
      'error disallowed-header src/index.ts:2',
      'warning callback-handler src/index.ts:1',
    ]);
  });

  test("in a file of the user's that is imported", async () => {
    const files = {
      'src/index.ts': `import { add } from './add.ts';\nexport const handler = async (event: any) => add(event.Records[0].cf.response);`,
      'src/add.ts':
        '// adds\nexport function add(response: any) {\n  response.headers["x-cache"] = [{ value: "x" }];\n  return response;\n}',
    };
    expect(await lines(files)).toEqual(['error disallowed-header src/add.ts:3']);
  });
});

describe('read-only headers', () => {
  test.each<[string, string, EventType[], string]>([
    [
      'host at viewer-request',
      'cf.request.headers.host = [{ key: "Host", value: "x" }]; return cf.request;',
      ['viewer-request'],
      'error',
    ],
    ['a part of host', 'cf.request.headers.host[0].value = "x"; return cf.request;', ['viewer-request'], 'error'],
    [
      'host at origin-request',
      'cf.request.headers.host = [{ key: "Host", value: "x" }]; return cf.request;',
      ['origin-request'],
      '',
    ],
    [
      'host at both',
      'cf.request.headers.host = [{ key: "Host", value: "x" }]; return cf.request;',
      ['viewer-request', 'origin-request'],
      'warning',
    ],
    [
      'via at both',
      'cf.request.headers.via = [{ key: "Via", value: "x" }]; return cf.request;',
      ['viewer-request', 'origin-request'],
      'error',
    ],
    ['via deleted', 'delete cf.request.headers.via; return cf.request;', ['origin-request'], 'error'],
    ['a disallowed header deleted', 'delete cf.request.headers.connection; return cf.request;', ['origin-request'], ''],
    [
      'host of the request at a response event',
      'cf.request.headers.host = [{ value: "x" }]; return cf.response;',
      ['viewer-response'],
      '',
    ],
    [
      'content-encoding at viewer-response',
      'cf.response.headers["content-encoding"] = [{ value: "x" }]; return cf.response;',
      ['viewer-response'],
      'error',
    ],
    [
      'content-encoding at origin-response',
      'cf.response.headers["content-encoding"] = [{ value: "x" }]; return cf.response;',
      ['origin-response'],
      '',
    ],
    [
      'the viewer country at viewer-request',
      'cf.request.headers["cloudfront-viewer-country"] = [{ value: "x" }]; return cf.request;',
      ['viewer-request'],
      'error',
    ],
    [
      'the viewer country at origin-request',
      'cf.request.headers["cloudfront-viewer-country"] = [{ value: "x" }]; return cf.request;',
      ['origin-request'],
      '',
    ],
    [
      'content-length of a made response',
      'return { status: "200", headers: { "content-length": [{ value: "1" }] } };',
      ['viewer-request'],
      'warning',
    ],
  ])('%s', async (_name, body, eventTypes, severity) => {
    expect(await lines(handler(body), { eventTypes })).toEqual(
      severity === '' ? [] : [`${severity} read-only-header src/index.ts:3`],
    );
  });

  test('a warning names the events', async () => {
    const { findings } = await check(
      handler('cf.request.headers.host = [{ key: "Host", value: "x" }]; return cf.request;'),
    );
    expect(findings).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('read-only at viewer-request:') },
    ]);
    expect(findings[0]!.advice).toContain('event-types');
  });
});

describe('the form of a header', () => {
  test('another key than its name', async () => {
    const source = handler('cf.response.headers["x-foo"] = [{ key: "X-Bar", value: "x" }]; return cf.response;');
    expect(await lines(source)).toEqual(['warning header-key-mismatch src/index.ts:3']);
  });

  test('a string instead of an array', async () => {
    expect(await lines(handler('cf.response.headers["x-foo"] = "x"; return cf.response;'))).toEqual([
      'warning header-shape src/index.ts:3',
    ]);
  });
});

describe('ordinary code', () => {
  test.each([
    [
      'fetch',
      'const answer = await fetch("https://example.com", { headers: { connection: "close", host: "a", via: "b" } }); return answer.ok ? cf.request : { status: "502" };',
    ],
    [
      'a request of its own',
      'const options = { method: "GET", headers: {} as any }; options.headers["connection"] = "close"; options.headers.host = "a"; require("https").request(options); return cf.request;',
    ],
    [
      'headers of fetch',
      'const headers = new Headers(); headers.set("connection", "x"); (headers as any).via = "x"; return cf.request;',
    ],
    [
      'a computed name',
      'for (const name of Object.keys(event.extra)) cf.response.headers[name] = [{ value: "x" }]; return cf.response;',
    ],
    [
      'security headers',
      'const h = cf.response.headers; h["strict-transport-security"] = [{ key: "Strict-Transport-Security", value: "max-age=1" }]; h["x-content-type-options"] = [{ value: "nosniff" }]; return cf.response;',
    ],
    [
      'a read',
      'return { status: "200", body: cf.request.headers.host[0].value + cf.request.headers.via, headers: { "content-type": [{ value: "text/plain" }] } };',
    ],
    [
      'another object with status',
      'const log = { status: "x", headers: { connection: "y" } }; console.log(log); return cf.request;',
    ],
    [
      'a variable that is two things',
      'let headers = cf.request.headers; if (event.other) headers = event.other.headers; headers.connection = [{ value: "x" }]; return cf.request;',
    ],
  ])('%s is not judged', async (_name, body) => {
    expect(await lines(handler(body))).toEqual([]);
  });

  test('a function that is called with both kinds of headers is not judged', async () => {
    const source =
      'function add(headers: any) {\n  headers.connection = [{ value: "x" }];\n}\nexport const handler = async (event: any) => {\n  const own: any = {};\n  add(own);\n  add(event.Records[0].cf.request.headers);\n  return event.Records[0].cf.request;\n};';
    expect(await lines(source)).toEqual([]);
  });

  test('regional Lambda and its API events are not judged', async () => {
    expect(
      await lines(handler('return { status: "200", headers: { connection: "close" } };'), {
        target: 'lambda',
        ...only(),
      }),
    ).toEqual([]);
  });
});

test('a native module is a warning', async () => {
  const source = `const addon = require('./addon.node');\nexport const handler = async () => addon.run();`;
  expect(await lines(source, { external: ['*.node'] })).toEqual(['warning native-module src/index.ts:1']);
});

describe('names that come from a list', () => {
  const list = "const headers: Record<string, string> = { 'x-frame-options': 'DENY', Connection: 'close' };\n";
  const handler = (body: string) =>
    `export const handler = async (event: any) => {\n  const { response } = event.Records[0].cf;\n  ${body}\n  return response;\n};\n`;

  test.each([
    [
      'a loop over entries',
      list +
        handler(
          'for (const [k, v] of Object.entries(headers)) response.headers[k.toLowerCase()] = [{ key: k, value: v }];',
        ),
    ],
    [
      'forEach over keys',
      list +
        handler('Object.keys(headers).forEach((k) => { response.headers[k] = [{ key: k, value: headers[k] }]; });'),
    ],
    [
      'the calls of a function',
      `function set(all: any, name: string, value: string) { all[name] = [{ key: name, value }]; }\n${handler(
        "set(response.headers, 'x-a', '1');set(response.headers, 'Connection', 'close');",
      )}`,
    ],
  ])('%s: a warning, for the code may leave the name out', async (_name, code) => {
    const { findings } = await check(code, { eventTypes: ['viewer-response'] });
    expect(findings).toMatchObject([
      { severity: 'warning', rule: 'disallowed-header', message: expect.stringContaining('Connection') },
    ]);
  });

  test('a list without such names is fine', async () => {
    const fine =
      "const headers: Record<string, string> = { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' };\n";
    const loop = 'for (const [k, v] of Object.entries(headers)) response.headers[k] = [{ key: k, value: v }];';
    expect(await lines(fine + handler(loop), { eventTypes: ['viewer-response'] })).toEqual([]);
    const names = "for (const name of ['server', 'x-powered-by', 'connection']) delete response.headers[name];";
    expect(await lines(handler(names), { eventTypes: ['viewer-response'] })).toEqual([]);
  });
});
