import * as lambda from '@aws-sdk/client-lambda';
import { beforeAll, expect, test } from '@jest/globals';
import type { EventPhase } from '../../../src/local/traces/phases.ts';
import { distributionConfig } from '../cloudfront-support.ts';
import { zipOf } from '../zips.ts';
import { useControlEdge } from './control-support.ts';

const control = useControlEdge({ functionUpdateMs: 0 });
let id: string;

beforeAll(async () => {
  const code = `let calls = 0;
    export const handler = async (event) => {
      const { request } = event.Records[0].cf;
      calls += 1;
      console.log('call', calls);
      if (request.uri === '/throw') throw new TypeError('no such page');
      if (request.uri === '/hang') await new Promise(() => setTimeout(() => {}, 60_000));
      return request;
    };`;
  const client = new lambda.LambdaClient(control.edge.client());
  await client.send(
    new lambda.CreateFunctionCommand({
      FunctionName: 'router',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::123456789012:role/edge',
      Timeout: 1,
      Code: { ZipFile: zipOf({ 'index.mjs': code }) },
    }),
  );
  const { FunctionArn } = await client.send(new lambda.PublishVersionCommand({ FunctionName: 'router' }));
  client.destroy();
  const Items = [{ LambdaFunctionARN: FunctionArn!, EventType: 'viewer-request' as const }];
  const DefaultCacheBehavior = {
    ...distributionConfig().DefaultCacheBehavior!,
    LambdaFunctionAssociations: { Quantity: 1, Items },
  };
  id = await control.distribute({}, {}, { DefaultCacheBehavior });
});

let asked = 0;
async function phaseOf(path: string): Promise<EventPhase & { run: NonNullable<EventPhase['run']> }> {
  await control.ask(id, path);
  asked += 1;
  const { traces } = await control.traces(asked);
  const trace = await control.trace(traces[0]!.id);
  return trace.phases.find((phase) => phase.phase === 'viewer-request') as never;
}

test('a version in a process of its own: log, time and memory beside their limits, cold and then warm', async () => {
  const cold = await phaseOf('/index.html');
  expect(cold.function).toMatchObject({
    kind: 'lambda-edge',
    name: 'router',
    version: '1',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
  });
  expect(cold.run).toMatchObject({ outcome: 'returned', coldStart: true, logs: [expect.stringContaining('call 1')] });
  const [duration, memory] = cold.run.measures;
  expect(duration).toMatchObject({ what: 'duration', configured: 1000, limit: 30_000, estimate: true });
  expect(memory).toMatchObject({ what: 'memory', unit: 'MB', configured: 128 });
  expect(memory!.source.url).toContain('cloudfront-limits.html#limits-lambda-at-edge');
  if (process.platform === 'linux') expect(memory!.used).toBeGreaterThan(10);
  const warm = await phaseOf('/index.html');
  expect(warm.run).toMatchObject({ coldStart: false, logs: [expect.stringContaining('call 2')] });
});

test('what it throws, with the line; and that it hangs', async () => {
  const thrown = await phaseOf('/throw');
  expect(thrown.run).toMatchObject({ outcome: 'threw', error: { type: 'TypeError', message: 'no such page' } });
  expect(thrown.run.error!.stack.join('\n')).toContain('index.mjs:6');
  const hung = await phaseOf('/hang');
  expect(hung.run).toMatchObject({ outcome: 'timed-out', findings: [{ rule: 'handler-timeout' }] });
  expect(hung.durationMs).toBeGreaterThanOrEqual(990);
  expect((await phaseOf('/index.html')).run.coldStart).toBe(true);
});
