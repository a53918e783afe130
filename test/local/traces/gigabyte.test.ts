import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import type { Trace } from '../../../src/local/traces/trace.ts';
import { configXml } from '../cloudfront-support.ts';
import { behaving, customOrigin, originAt, pause } from './tracing-support.ts';

const MB = 1024 * 1024;
const size = 1024 * MB;

let child: ChildProcess | undefined;
afterEach(async () => {
  if (!child) return;
  const gone = once(child, 'exit');
  child.stdin!.end();
  await gone;
  child = undefined;
});

/** Resident bytes of a process, as Linux tells them. */
function residentBytes(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
}

async function startedEdge(): Promise<{ url: string; pid: number }> {
  const program = fileURLToPath(new URL('./edge-process.ts', import.meta.url));
  child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
  return { url: line.trim(), pid: child.pid! };
}

/** As much as is wanted, in pieces, no faster than it is taken. */
async function send(outgoing: ServerResponse): Promise<void> {
  const piece = Buffer.alloc(MB, 'x');
  outgoing.writeHead(200, { 'Content-Length': size, 'Cache-Control': 'max-age=60' });
  const pieces = (function* () {
    for (let sent = 0; sent < size; sent += piece.length) yield piece;
  })();
  await pipeline(pieces, outgoing);
}

const measurable = existsSync('/proc/self/statm');
if (!measurable) console.log('skipped: this machine does not tell what memory a process takes (no /proc)');

(measurable ? test : test.skip)(
  'a download of 1 GB passes through, traced, without being held in memory',
  async () => {
    const port = await originAt((_incoming, outgoing) => void send(outgoing).catch(() => {}));
    const { url, pid } = await startedEdge();
    const body = configXml(behaving({}, customOrigin(port)));
    const created = await fetch(`${url}/2020-05-31/distribution`, { method: 'POST', body });
    const id = /<Id>([A-Z0-9]+)<\/Id>/.exec(await created.text())![1]!;
    const before = residentBytes(pid);
    let most = before;
    const sampling = setInterval(() => {
      most = Math.max(most, residentBytes(pid));
    }, 20);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const host = `${id}.cloudfront.localhost`;
      request({ host: '127.0.0.1', port: new URL(url).port, path: '/film', headers: { host } }, resolve)
        .on('error', reject)
        .end();
    });
    let bytes = 0;
    for await (const chunk of response) bytes += (chunk as Buffer).length;
    clearInterval(sampling);
    expect(bytes).toBe(size);
    expect(most - before).toBeLessThan(200 * MB);
    let traces: { id: string }[] = [];
    for (let round = 0; round < 100 && traces.length === 0; round += 1) {
      await pause(20);
      ({ traces } = (await (await fetch(`${url}/_local/traces`)).json()) as { traces: { id: string }[] });
    }
    const trace = (await (await fetch(`${url}/_local/traces/${traces[0]!.id}`)).json()) as Trace;
    expect(trace.response!.body).toMatchObject({ bytes: size, kept: 65_536, cut: true, whole: true });
    expect(trace.phases.find((phase) => phase.phase === 'cache')).toMatchObject({
      stored: { stored: false, reason: 'too-large' },
    });
    console.log(`1 GB passed; the local edge took ${Math.round((most - before) / MB)} MB more than before`);
  },
  120_000,
);
