import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateFunctionCommand, InvokeCommand, LambdaClient, waitUntilFunctionActiveV2 } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from '@jest/globals';
import { clientConfiguration } from './running-edge.ts';
import { zipOf } from './zips.ts';

const main = fileURLToPath(new URL('../../src/dev-server/main.ts', import.meta.url));
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
  }
});

interface Started {
  child: ChildProcess;
  output(): string;
  errors(): string;
  ended: Promise<number | null>;
}

function start(...parameters: string[]): Started {
  const child = spawn(process.execPath, [main, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

async function ready(started: Started): Promise<string> {
  while (!started.output().includes('\n')) {
    await Promise.race([once(started.child.stdout!, 'data'), started.ended]);
  }
  return /http:\/\/127\.0\.0\.1:\d+/.exec(started.output())![0];
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'prints one line with its URL, serves it, and ends with 0 on %s',
  async (signal) => {
    const started = start('--port', '0');
    const url = await ready(started);
    expect(started.output()).toBe(`Local edge ready at ${url}\n`);
    expect(await (await fetch(`${url}/_local/health`)).json()).toEqual({ status: 'ok' });
    started.child.kill(signal);
    expect(await started.ended).toBe(0);
    await expect(fetch(`${url}/_local/health`)).rejects.toThrow();
  },
);

test.each([
  [['--prot', '1'], "Unknown option '--prot'"],
  [['--port', 'abc'], '--port: got "abc", expected a number from 0 to 65535'],
  [['--port', '70000'], '--port: got "70000"'],
  [['--data', ''], '--data: got ""'],
  [['--port', '0', '--data', main], 'cannot be used'],
  [['--port', '0', '--data', '/proc/none/edge'], 'cannot be used'],
])('with %j says what is wrong and ends with 1', async (parameters, message) => {
  const started = start(...parameters);
  expect(await started.ended).toBe(1);
  expect(started.errors()).toContain(message);
  expect(started.errors()).not.toContain('    at ');
  expect(started.output()).toBe('');
});

test('says so when the port is in use', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const started = start('--port', String(port));
  expect(await started.ended).toBe(1);
  expect(started.errors()).toBe(
    `Port ${port} of 127.0.0.1 is in use. Give another one with --port, or 0 for any that is free.\n`,
  );
  taken.close();
});

test('what was answered is there after a SIGKILL', async () => {
  const data = mkdtempSync(join(tmpdir(), 'local-edge-'));
  try {
    const first = start('--port', '0', '--data', data);
    const before = new S3Client(clientConfiguration(await ready(first)));
    await before.send(new CreateBucketCommand({ Bucket: 'killed' }));
    await before.send(new PutObjectCommand({ Bucket: 'killed', Key: 'k', Body: 'kept' }));
    first.child.kill('SIGKILL');
    await first.ended;
    const after = new S3Client(clientConfiguration(await ready(start('--port', '0', '--data', data))));
    const got = await after.send(new GetObjectCommand({ Bucket: 'killed', Key: 'k' }));
    expect(await got.Body?.transformToString()).toBe('kept');
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

test('a function that still runs is killed with it', async () => {
  const started = start('--port', '0');
  const lambda = new LambdaClient(clientConfiguration(await ready(started)));
  const FunctionName = 'pid';
  const code = 'export const handler = async () => process.pid;';
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: 'arn:aws:iam::123456789012:role/r',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zipOf({ 'index.mjs': code }) },
    }),
  );
  await waitUntilFunctionActiveV2({ client: lambda, minDelay: 0.05, maxDelay: 0.1, maxWaitTime: 10 }, { FunctionName });
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName }));
  const pid = Number(Buffer.from(Payload ?? []).toString());
  expect(process.kill(pid, 0)).toBe(true);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
