import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runFunctionEvents } from '../../../src/edge/functions/run-function-events.ts';
import { recordingLog } from '../recording-log.ts';

const functionRuntime = path.resolve('src/edge/functions/function-runtime.ts');
const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
const sample = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '198.51.100.7' },
  request: { method: 'GET', uri: '/', querystring: {}, headers: { host: { value: 'www.example.com' } }, cookies: {} },
};

test.each([
  ['result-shape', "return 'text';", 'functions-event-structure.html'],
  ['result-status', "return { statusCode: 'abc' };", 'functions-event-structure.html'],
  ['result-uri', "event.request.uri = 'x'; return event.request;", 'edge-function-restrictions-all.html'],
  [
    'result-read-only-header',
    'event.request.headers = {}; return event.request;',
    'edge-function-restrictions-all.html',
  ],
  [
    'result-size',
    "return { statusCode: 200, body: 'x'.repeat(41000) };",
    'lambda-generating-http-responses-in-requests.html',
  ],
  ['function-failed', "throw new Error('no');", 'http-503-service-unavailable.html'],
  ['function-failed', 'for (;;);', 'cloudfront-limits.html#limits-functions'],
])('a sample event that shows %s (%s) names the page of that rule', async (rule, body, page) => {
  const { findings } = await runFunctionEvents({
    fn: { name: 'sample', runtime: 'cloudfront-js-2.0', code: `function handler(event) { ${body} }` },
    eventTypes: ['viewer-request'],
    events: [{ file: 'events/home.json', text: JSON.stringify(sample) }],
    functionRuntime,
    maxComputeUtilization: null,
    now: 0,
    log: recordingLog(),
  });
  expect(findings).toMatchObject([{ rule, source: { url: `${guide}${page}` } }]);
});
