import { EventEmitter } from 'node:events';
import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { EventStream } from '../../../src/local/traces/event-stream.ts';
import { TraceStore } from '../../../src/local/traces/store.ts';
import { useControlEdge } from './control-support.ts';

const control = useControlEdge();
const open: ClientRequest[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.destroy();
});

interface Received {
  // biome-ignore lint/suspicious/noExplicitAny: each event has other data
  events: { name: string; data: any; id: string | undefined }[];
  response: IncomingMessage;
  /** Waits until there are as many events of a name. */
  until(name: string, count: number): Promise<Received['events']>;
}

function listen(headers: Record<string, string> = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${control.edge.url}/_local/events`, { headers, agent: false }, (response) => {
      const events: Received['events'] = [];
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
          const data = field('data');
          if (data !== undefined) events.push({ name: field('event')!, data: JSON.parse(data), id: field('id') });
        }
      });
      response.on('error', () => {});
      const until: Received['until'] = async (name, count) => {
        for (let round = 0; round < 300; round += 1) {
          const found = events.filter((event) => event.name === name);
          if (found.length >= count) return found;
          await new Promise((later) => setTimeout(later, 10));
        }
        throw new Error(`got ${JSON.stringify(events.map(({ name: one }) => one))}, no ${count} of ${name}`);
      };
      resolve({ events, response, until });
    });
    outgoing.on('error', reject).end();
    open.push(outgoing);
  });
}

test('traces come as they are, a client goes on from where it was', async () => {
  const id = await control.distribute({});
  const first = await listen();
  expect(first.response.headers['content-type']).toBe('text/event-stream');
  await control.ask(id, '/index.html');
  const [seen] = await first.until('trace', 1);
  expect(seen).toMatchObject({ id: seen!.data.id, data: { status: 200, method: 'GET' } });
  expect(first.events[0]).toMatchObject({ name: 'builds', data: { builds: [] } });
  await control.ask(id, '/a/index.html');
  await control.ask(id, '/b/index.html');
  const again = await listen({ 'last-event-id': seen!.id! });
  const missed = await again.until('trace', 2);
  expect(missed.map(({ data }) => new URL(data.url).pathname)).toEqual(['/a/index.html', '/b/index.html']);
  const afterRestart = await listen({ 'last-event-id': '00000000-999' });
  expect((await afterRestart.until('trace', 3)).length).toBe(3);
});

test('an emptied list and a change of what there is are told', async () => {
  const client = await listen();
  await control.distribute({});
  await client.until('state', 1);
  await control.own('/_local/traces', { method: 'DELETE' });
  await client.until('cleared', 1);
});

/** As much of a response as a stream needs; what is written to it is read by nobody. */
function deafClient() {
  const client = Object.assign(new EventEmitter(), {
    req: { method: 'GET' },
    text: '',
    writableLength: 0,
    ended: false,
    destroyed: false,
    writeHead() {},
    write(text: string) {
      client.text += text;
      client.writableLength += text.length;
    },
    end() {
      client.ended = true;
    },
    destroy() {
      client.destroyed = true;
      client.emit('close');
    },
  });
  return client;
}

test('a client that does not read is let go, and lives by heartbeats until then', async () => {
  const stream = new EventStream({ store: new TraceStore(), heartbeatMs: 5, mostQueued: 10_000 });
  const client = deafClient();
  stream.serve(client as unknown as ServerResponse, undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(client.text).toContain('\n\n:\n\n');
  for (let count = 0; count < 20; count += 1) stream.publish('state', { filler: 'x'.repeat(1000) });
  expect(client.destroyed).toBe(true);
  expect(stream.clients).toBe(0);
  expect(client.writableLength).toBeLessThan(12_000);
  stream.close();
});

test('streams end with the local edge, and none begins after it', () => {
  const stream = new EventStream({ store: new TraceStore() });
  const client = deafClient();
  stream.serve(client as unknown as ServerResponse, undefined);
  stream.close();
  expect(client.ended).toBe(true);
  expect(() => stream.serve(deafClient() as unknown as ServerResponse, undefined)).toThrow('is stopping');
});

test('the number of clients is bounded', () => {
  const stream = new EventStream({ store: new TraceStore() });
  for (let count = 0; count < 64; count += 1) stream.serve(deafClient() as unknown as ServerResponse, undefined);
  expect(() => stream.serve(deafClient() as unknown as ServerResponse, undefined)).toThrow('64 clients listen already');
  stream.close();
});
