import { expect, test } from '@jest/globals';
import { createRecorder } from '../../../src/local/traces/recording.ts';
import { type RunningRequest, RunningRequests } from '../../../src/local/traces/running.ts';
import { TraceStore } from '../../../src/local/traces/store.ts';
import { useControlEdge } from './control-support.ts';
import { customOrigin, originAt, pause } from './tracing-support.ts';

const control = useControlEdge();

test('a request whose origin hangs is listed with its phase and the time that has gone, until it ends', async () => {
  let answer: (() => void) | undefined;
  const port = await originAt((_incoming, outgoing) => {
    answer = () => outgoing.end('at last');
  });
  const id = await control.distribute({}, {}, customOrigin(port));
  const list = async () => (await control.own('/_local/running')).json.requests as RunningRequest[];
  expect(await list()).toEqual([]);
  const asked = control.ask(id, '/hangs?now');
  while (!answer) await pause(10);
  const [running, ...others] = await list();
  expect(running).toMatchObject({ distributionId: id, method: 'GET', phase: 'origin', status: null });
  expect(running!.url).toMatch(/\/hangs\?now$/);
  expect(others).toEqual([]);
  await pause(50);
  expect((await list())[0]!.elapsedMs).toBeGreaterThan(running!.elapsedMs);
  answer();
  await asked;
  const { traces } = await control.traces(1);
  expect(traces[0]!.requestId).toBe(running!.requestId);
  expect(await list()).toEqual([]);
});

test('only those that run for long are told of, once for each change', async () => {
  const told: RunningRequest[][] = [];
  const running = new RunningRequests({ changed: (requests) => told.push(requests), shownAfterMs: 60 });
  const recorder = createRecorder({ store: new TraceStore(), now: () => 0, running });
  const begin = (requestId: string) =>
    recorder.begin({
      distributionId: 'E',
      requestId,
      method: 'GET',
      url: 'http://localhost/',
      httpVersion: '1.1',
      rawHeaders: [],
      ip: '127.0.0.1',
      country: undefined,
      sent: undefined,
    });
  const end = { kind: 'complete', message: null } as const;
  begin('short').end(end, true);
  const long = begin('long');
  while (told.length === 0) await pause(5);
  await pause(150);
  long.responded(101, 'Switching Protocols', []);
  while (told.length === 1) await pause(5);
  long.end(end, true);
  expect(told.map((requests) => requests.map(({ requestId, status }) => [requestId, status]))).toEqual([
    [['long', null]],
    [['long', 101]],
    [],
  ]);
});
