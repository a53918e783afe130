import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { EventsRequest } from '../../../src/edge/run/request.ts';
import { probeHandler, runEvents } from '../../../src/edge/run/run-events.ts';
import { eventTypes } from '../../../src/edge/vocabulary.ts';
import { recordingLog } from '../recording-log.ts';
import { handlerRuntime } from './functions.ts';
import { makeZip, type TestEntry } from './zips.ts';

const log = recordingLog();
// A folder of its own, to see that nothing is left behind.
const folder = mkdtempSync(join(tmpdir(), 'edge-events-test-'));

afterEach(() => {
  log.lines.length = 0;
  expect(readdirSync(folder)).toEqual([]);
});

afterAll(() => rmSync(folder, { recursive: true }));

function request(
  code: string | TestEntry[],
  events: unknown[] = [],
  changes: Partial<EventsRequest> = {},
): EventsRequest {
  return {
    zip: makeZip(typeof code === 'string' ? [{ name: 'index.js', text: code }] : code),
    functionName: 'router',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    memorySize: 128,
    timeout: 2,
    target: 'lambda-edge',
    eventTypes,
    handlerRuntime,
    temporaryDirectory: folder,
    log,
    events: events.map((event, index) => ({
      file: `events/${index}.json`,
      text: typeof event === 'string' ? event : JSON.stringify(event, null, 2),
    })),
    ...changes,
  };
}

const cf = (eventType: string) => ({
  Records: [
    {
      cf: {
        config: { eventType, distributionId: 'E', requestId: 'r' },
        request: {
          clientIp: '203.0.113.1',
          method: 'GET',
          uri: '/',
          querystring: '',
          headers: { authorization: [{ key: 'Authorization', value: 'x' }] },
        },
        ...(eventType.endsWith('response')
          ? { response: { status: '200', statusDescription: 'OK', headers: {} } }
          : {}),
      },
    },
  ],
});

const passOn =
  'exports.handler = async ({ Records: [{ cf }] }) => { console.log(cf.config.eventType); return cf.response ?? cf.request; };';

describe('sample events', () => {
  test('one of each type passes, in one warm process', async () => {
    const { runs, findings } = await runEvents(request(passOn, eventTypes.map(cf)));
    expect(findings).toEqual([]);
    expect(runs.map(({ file, eventType, passed }) => ({ file, eventType, passed }))).toEqual(
      eventTypes.map((eventType, index) => ({ file: `events/${index}.json`, eventType, passed: true })),
    );
    expect(log.lines).toContain('info: | viewer-request');
    expect(
      log.lines.some((line) => line.startsWith('info: passed  events/0.json (viewer-request): returned in ')),
    ).toBe(true);
  });

  test('expect matches a part, and null what is not there', async () => {
    const code =
      'exports.handler = async (event) => { const r = event.Records[0].cf.request; delete r.headers.authorization; r.uri = "/new"; return r; };';
    const expected = { uri: '/new', headers: { authorization: null } };
    const good = await runEvents(request(code, [{ comment: 'c', event: cf('viewer-request'), expect: expected }]));
    expect(good.findings).toEqual([]);
    const { runs, findings } = await runEvents(request(passOn, [{ event: cf('viewer-request'), expect: expected }]));
    expect(runs[0]).toMatchObject({ passed: false, problems: [] });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'sample-event-expect',
        'The handler returned something else than the file expects: result.uri is "/", expected "/new".',
      ],
      [
        'sample-event-expect',
        expect.stringContaining(
          'result.headers.authorization is [{"key":"Authorization","value":"x"}], expected nothing',
        ),
      ],
    ]);
    // The line of "expect", not of the file's beginning.
    expect(findings[0]!.position).toEqual({ file: 'events/0.json', line: expect.any(Number) });
    expect(findings[0]!.position!.line).toBeGreaterThan(20);
  });

  test('a result that breaks a rule is a finding with its source', async () => {
    const { runs, findings } = await runEvents(
      request('exports.handler = async () => ({ status: 200 });', [cf('viewer-request')]),
    );
    expect(runs[0]!.passed).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'result-status',
      severity: 'error',
      position: { file: 'events/0.json' },
    });
    expect(findings[0]!.message).toContain('CloudFront would answer 502.');
    expect(findings[0]!.source.title).toContain('CloudFront Developer Guide');
  });

  test('regional Lambda takes any JSON and returns any', async () => {
    const { runs, findings } = await runEvents(
      request('exports.handler = async (e) => e.length;', [[1, 2]], { target: 'lambda', eventTypes: [] }),
    );
    expect(findings).toEqual([]);
    expect(runs[0]).toMatchObject({ eventType: null, passed: true, invocation: { result: 2 } });
  });

  test.each([
    ['a comma too few', '{\n "a": 1,\n "b": 2\n "c": 3}', 4, 'JSON'],
    ['a word', '{\n "a": 1,\n "b": nope,\n "c": 3}', 3, 'JSON'],
    ['no end', '{\n "a": 1', 2, 'JSON'],
    ['no records', '{}', 1, 'no Records'],
    ['two records', '{"Records":[{},{}]}', 1, '2 Records'],
    ['no type', '{"Records":[{"cf":{"config":{}}}]}', 1, 'eventType is missing'],
    ['an unknown type', '{"Records":[{"cf":\n{"config":{"eventType":"viewer"},"request":{}}}]}', 2, '"viewer"'],
    [
      'no response',
      '{"Records":[{"cf":{"config":{"eventType":"viewer-response"},"request":{}}}]}',
      1,
      'response is missing',
    ],
  ])('a bad file: %s', async (_name, text, line, words) => {
    const { runs, findings } = await runEvents(request(passOn, [text]));
    expect(runs).toEqual([]);
    expect(findings).toMatchObject([
      {
        rule: 'sample-event',
        severity: 'error',
        position: { file: 'events/0.json', line },
        message: expect.stringContaining(words),
      },
    ]);
  });

  test('an event of a type that the function is not built for; the others still run', async () => {
    const events = [cf('origin-request'), cf('viewer-request')];
    const { runs, findings } = await runEvents(request(passOn, events, { eventTypes: ['viewer-request'] }));
    expect(findings).toMatchObject([{ rule: 'sample-event', message: expect.stringContaining('origin-request') }]);
    expect(runs).toMatchObject([{ file: 'events/1.json', passed: true }]);
  });
});

describe('handlers that fail', () => {
  test.each([
    ['throws', 'throw new TypeError("no");', 'handler-threw', 'TypeError: no'],
    ['never ends', 'while (true);', 'handler-timeout', '2 s'],
    ['exits', 'process.exit(3);', 'handler-exited', 'exit code 3'],
    [
      'takes all memory',
      'const a = []; for (;;) { a.push(Buffer.alloc(4e6, 1)); await new Promise(r => setTimeout(r, 5)); }',
      'handler-memory',
      '128 MB',
    ],
  ])('a handler that %s', async (_name, body, rule, words) => {
    const code = `exports.handler = async () => { ${body} };`;
    const { runs, findings } = await runEvents(request(code, [cf('viewer-request')]));
    expect(runs[0]!.passed).toBe(false);
    expect(findings).toMatchObject([
      {
        rule,
        severity: 'error',
        message: expect.stringContaining(words),
        position: { file: 'events/0.json', line: 1 },
      },
    ]);
    expect(findings[0]!.message).toContain('503');
  });

  test('one that cannot be loaded is said once, not for each event', async () => {
    const { runs, findings } = await runEvents(
      request('console.log("loading"); exports.main = 1;', eventTypes.map(cf)),
    );
    expect(runs).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'handler-not-loaded', message: expect.stringContaining('main') }]);
    expect(log.lines).toContain('info: | loading');
  });

  test('what it prints is no workflow command', async () => {
    await runEvents(
      request(
        'exports.handler = async (e) => { console.log("::error::x\\r::add-mask::y\\n##[error]z"); return e.Records[0].cf.request; };',
        [cf('viewer-request')],
      ),
    );
    expect(log.lines).toEqual(
      expect.arrayContaining(['info: | ::error::x', 'info: | ::add-mask::y', 'info: | ## [error]z']),
    );
  });

  test('probeHandler loads and does not call', async () => {
    expect(await probeHandler(request('exports.handler = async () => { throw new Error("called"); };'))).toEqual([]);
    expect(await probeHandler(request('exports.handler = { a: 1 };'))).toMatchObject([
      { rule: 'handler-not-loaded', severity: 'error' },
    ]);
    expect(await probeHandler(request('exports.handler = (a, b, c) => c();'))).toMatchObject([
      { rule: 'handler-not-loaded', message: expect.stringContaining('callback') },
    ]);
  });
});

describe('the zip', () => {
  test('is unpacked into a new folder inside the one that is given', async () => {
    const { runs } = await runEvents(
      request('exports.handler = async () => process.cwd();', [{}], { target: 'lambda' }),
    );
    expect(runs[0]!.invocation).toMatchObject({ result: expect.stringContaining(folder) });
  });

  test('keeps folders and the executable bit', async () => {
    const code = `const fs = require('fs'); exports.handler = async () => [fs.readFileSync('data/a.txt', 'utf8'), (fs.statSync('bin/x').mode & 0o777).toString(8)];`;
    const entries = [
      { name: 'index.js', text: code },
      { name: 'data/a.txt', text: 'hello' },
      { name: 'bin/', mode: 0o40755 },
      { name: 'bin/x', text: '#!', mode: 0o100755 },
    ];
    const { runs } = await runEvents(request(entries, [{}], { target: 'lambda' }));
    expect(runs[0]!.invocation).toMatchObject({ result: ['hello', '755'] });
  });

  test.each([
    ['an entry outside of it', [{ name: '../evil.js', text: 'x' }], '..'],
    ['an absolute entry', [{ name: '/tmp/evil.js', text: 'x' }], 'absolute'],
    ['a symbolic link', [{ name: 'index.js', text: '/etc/passwd', mode: 0o120777 }], 'symbolic link'],
    ['a claimed size beyond all limits', [{ name: 'index.js', text: 'x', claimedSize: 300_000_000 }], '250 MB'],
  ])('%s is refused', async (_name, entries, words) => {
    await expect(probeHandler(request(entries as TestEntry[]))).rejects.toMatchObject({
      title: 'Bad zip',
      message: expect.stringContaining(words),
    });
  });

  test('something else than a zip is refused', async () => {
    await expect(probeHandler({ ...request(''), zip: Buffer.from('no zip') })).rejects.toMatchObject({
      title: 'Bad zip',
    });
  });
});
