import { describe, expect, test } from '@jest/globals';
import { buildFunctions } from '../../../src/build/build-functions.ts';
import { buildCode, functionOptions, refusedBuild } from '../support/cloudfront-function.ts';
import { dependencies, recordingLog, rejection, workspaceWith } from '../support/workspace.ts';

const request = {
  method: 'GET',
  uri: '/old',
  querystring: { a: { value: '1' }, flag: { value: '' } },
  headers: {},
  cookies: {},
};
const eventOf = (changes: object = {}) => ({
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '203.0.113.1' },
  request: { ...request, ...changes },
});
const source = `import cf from 'cloudfront';
export async function handler(event) {
  const { request } = event;
  if (request.uri === '/throws') throw new TypeError('no such page');
  if (request.uri === '/broken') return { uri: 'no-slash' };
  if (request.uri === '/store') request.uri = '/' + (await cf.kvs().get('place'));
  if (request.uri === '/raw') request.uri = '/' + request.rawQueryString().length;
  if (request.uri === '/slow') { let n = 0; for (let i = 0; i < 3e6; i++) n += i; request.uri = '/' + n; }
  return request;
}`;
const withEvents = (events: Record<string, unknown>) => ({
  'src/fn.ts': source,
  ...Object.fromEntries(Object.entries(events).map(([name, text]) => [`events/${name}.json`, JSON.stringify(text)])),
});
const changes = { events: 'events/*.json' };

describe('sample events of a CloudFront Function', () => {
  test('are run on the built code, with the store that the file gives, and compared with what it expects', async () => {
    const events = {
      alone: eventOf(),
      expected: { event: eventOf(), expect: { uri: '/old', headers: { 'x-none': null } }, comment: 'as it came' },
      raw: { event: eventOf({ uri: '/raw' }), expect: { uri: '/9' } },
      store: { event: eventOf({ uri: '/store' }), keyValueStore: { place: 'here' }, expect: { uri: '/here' } },
    };
    const { built } = await buildCode(withEvents(events), changes);
    expect(built.eventRuns.map(({ file }) => file)).toEqual(Object.keys(events).map((name) => `events/${name}.json`));
    for (const run of built.eventRuns) {
      expect(run).toMatchObject({ ok: true, problems: [], eventType: 'viewer-request', maxMemoryMb: null });
      expect(run.estimatedComputeUtilization).toBeGreaterThan(0);
    }
  });

  test.each([
    ['throws', eventOf({ uri: '/throws' }), 'function-failed', 'TypeError: no such page'],
    ['returns what CloudFront refuses', eventOf({ uri: '/broken' }), 'result-uri', '502'],
    ['does not what is expected', { event: eventOf(), expect: { uri: '/new' } }, 'sample-event-expect', '/new'],
    ['reads a store that the file does not give', eventOf({ uri: '/store' }), 'function-failed', 'keyValueStore'],
    ['is of Lambda@Edge', { Records: [{ cf: {} }] }, 'sample-event', 'Lambda@Edge'],
    [
      'is of another type',
      { ...eventOf(), context: { eventType: 'origin-request' } },
      'sample-event',
      'origin-request',
    ],
    ['has a store of numbers', { event: eventOf(), keyValueStore: { a: 1 } }, 'sample-event', 'keyValueStore'],
    [
      'has a value over 1 KB',
      { event: eventOf(), keyValueStore: { a: 'x'.repeat(1025) } },
      'sample-event',
      '1025 bytes',
    ],
  ])('stop the build when one %s', async (_name, event, rule, words) => {
    const { findings } = await refusedBuild(withEvents({ it: event }), changes);
    expect(findings).toMatchObject([{ rule, severity: 'error', position: { file: 'events/it.json' } }]);
    expect(`${findings[0]!.message} ${findings[0]!.advice}`).toContain(words);
  });

  test('are refused where the function is not built for their type', async () => {
    const { findings } = await refusedBuild(withEvents({ it: eventOf() }), {
      ...changes,
      eventTypes: ['viewer-response'],
    });
    expect(findings[0]!.message).toContain('built for viewer-response');
  });

  test('over max-compute-utilization are an error that calls the figure an estimate', async () => {
    const { findings } = await refusedBuild(withEvents({ it: eventOf({ uri: '/slow' }) }), {
      ...changes,
      maxComputeUtilization: 50,
    });
    expect(findings).toMatchObject([{ rule: 'compute-utilization', position: { file: 'events/it.json' } }]);
    expect(findings[0]!.message).toMatch(
      /estimated compute utilization is 100, above max-compute-utilization 50.*estimate/,
    );
    await buildCode(withEvents({ it: eventOf({ uri: '/slow' }) }), changes);
  });

  test('end when the build is given up', async () => {
    const workspace = await workspaceWith(withEvents({ a: eventOf(), b: eventOf() }));
    const controller = new AbortController();
    const log = recordingLog();
    const stopping = {
      ...log,
      info: (message: string) => (message.includes('a.json') ? controller.abort(new Error('stop')) : undefined),
    };
    const building = buildFunctions(
      [functionOptions(workspace, changes)],
      dependencies({ log: stopping, signal: controller.signal }),
    );
    expect((await rejection(building)).message).toBe('stop');
  });
});
