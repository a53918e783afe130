import * as cf from '@aws-sdk/client-cloudfront';
import { beforeAll, expect, test } from '@jest/globals';
import { readSampleEvent } from '../../../src/edge/run/sample-event.ts';
import { isFinding } from '../../../src/edge/run/sample-file.ts';
import type { Sample } from '../../../src/local/traces/sample.ts';
import { useControlEdge } from './control-support.ts';

const saved: Sample[] = [];
const samples = {
  save: async (sample: Sample) => {
    saved.push(sample);
    return `events/${sample.fileName}`;
  },
};
const control = useControlEdge({ samples });
let id: string;

beforeAll(async () => {
  const created = await control.cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'pages' }));
  await control.own('/_local/kvs/pages', { method: 'PUT', body: { '/old': '/index.html' } });
  const KeyValueStoreARN = created.KeyValueStore!.ARN!;
  const code = `import cf from 'cloudfront';
    async function handler(event) {
      const request = event.request;
      try { request.uri = await cf.kvs().get(request.uri); } catch (e) { console.log('no page for ' + request.uri); }
      return request;
    }`;
  const KeyValueStoreAssociations = { Quantity: 1, Items: [{ KeyValueStoreARN }] };
  await new Promise((resolve) => setTimeout(resolve, 400));
  id = await control.distribute({
    'viewer-request': await control.publish('pages', code, { KeyValueStoreAssociations }),
  });
});

test('the event of a phase is a sample file that `events` takes', async () => {
  expect((await control.ask(id, '/old?q=1')).body).toBe('site index.html');
  const [{ id: trace } = { id: '' }] = (await control.traces(1)).traces;
  const answer = await control.own(`/_local/traces/${trace}/event?phase=viewer-request`);
  expect(answer.headers).toMatchObject({
    'content-disposition': 'attachment; filename="pages-viewer-request-get-old-1.json"',
    'content-type': 'application/json',
    'x-content-type-options': 'nosniff',
  });
  const read = readSampleEvent({ file: 'a.json', text: answer.text }, 'cloudfront-function', ['viewer-request']);
  if (isFinding(read)) throw new Error(read.message);
  expect(read).toMatchObject({ eventType: 'viewer-request', keyValues: { '/old': '/index.html' } });
  expect(read.event).toMatchObject({ version: '1.0', request: { uri: '/old', querystring: { q: { value: '1' } } } });
  expect(answer.json.comment).toMatch(
    /^viewer-request of GET \/old\?q=1, taken from the local edge on 20\d\d-[^ ]+Z\.$/,
  );
});

test('credentials in it are pointed out', async () => {
  await control.ask(id, '/index.html', { Authorization: 'Bearer secret' });
  const [{ id: trace } = { id: '' }] = (await control.traces(2)).traces;
  const { json } = await control.own(`/_local/traces/${trace}/event?phase=1`);
  expect(json.comment).toContain('It holds the credentials of that request: take them out before it is committed.');
});

test('a click saves it where the dev server has its project, under a name that is no path', async () => {
  await control.ask(id, '/..%2f..%2Fetc/passwd');
  const [{ id: trace } = { id: '' }] = (await control.traces(3)).traces;
  const answer = await control.own(`/_local/traces/${trace}/sample`, { method: 'POST', body: { phase: 1 } });
  expect(answer.status).toBe(201);
  expect(answer.json.file).toBe('events/pages-viewer-request-get-2f-2fetc-passwd-3.json');
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatchObject({ function: { name: 'pages', kind: 'cloudfront-function' } });
  expect(JSON.parse(saved[0]!.text).event.request.uri).toBe('/..%2f..%2Fetc/passwd');
});

test('what has no event is refused in a sentence', async () => {
  const [{ id: trace } = { id: '' }] = (await control.traces(3)).traces;
  for (const phase of ['cache', 'origin-request', '0', '99', '']) {
    const answer = await control.own(`/_local/traces/${trace}/event?phase=${phase}`);
    expect(answer.status).toBe(404);
    expect(answer.json.message).toContain('no function ran there');
  }
});
