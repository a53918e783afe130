import { afterEach, expect, test } from '@jest/globals';
import { associations, behaving, type Handler, startEdge, type TestEdge } from './edge-support.ts';

let edge: TestEdge;
afterEach(() => edge.close());

async function answerOf(
  event: 'viewer-request' | 'origin-request' | 'viewer-response' | 'origin-response',
  handler: Handler,
) {
  edge = await startEdge({ [event]: handler });
  edge.objects['site/x'] = { body: Buffer.from('x'), headers: {} };
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations(event) }));
  return edge.get(id, '/x');
}

test.each<[string, Parameters<typeof answerOf>[0], Handler]>([
  ['a line end in a header', 'viewer-request', () => ({ status: '200', headers: { 'x-a': [{ value: 'a\nb' }] } })],
  ['a space in a header name', 'viewer-request', () => ({ status: '200', headers: { 'x a': [{ value: 'a' }] } })],
  ['a line end in the status description', 'viewer-request', () => ({ status: '200', statusDescription: 'a\r\nb: c' })],
  ['a URI without a slash', 'viewer-request', (event) => ({ ...event.Records[0].cf.request, uri: 'x' })],
  ['a URI with a space', 'origin-request', (event) => ({ ...event.Records[0].cf.request, uri: '/a b' })],
  ['headers that are a list', 'origin-response', (event) => ({ ...event.Records[0].cf.response, headers: [] })],
  [
    'headers that are text',
    'viewer-response',
    (event) => ({ ...event.Records[0].cf.response, headers: { 'x-a': 'b' } }),
  ],
  ['a status that is a word', 'origin-response', (event) => ({ ...event.Records[0].cf.response, status: 'ok' })],
  ['a status of three thousand', 'viewer-request', () => ({ status: 3000 })],
  [
    'an origin without a domain name',
    'origin-request',
    (event) => ({ ...event.Records[0].cf.request, origin: { custom: {} } }),
  ],
  ['an origin of no kind', 'origin-request', (event) => ({ ...event.Records[0].cf.request, origin: {} })],
])('%s is never a failure of the local edge itself', async (_name, event, handler) => {
  const answer = await answerOf(event, handler);
  expect([200, 403, 502]).toContain(answer.status);
  expect(answer.headers['x-cache']).toBeDefined();
  expect(answer.headers.b).toBeUndefined();
});
