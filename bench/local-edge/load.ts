import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program that runs beside the measurement and answers in lines. */
export interface Running {
  /** The next line that it prints; `ask` first writes one to its input. */
  line(ask?: string): Promise<string>;
  end(): Promise<void>;
}

export function started(file: string, parameters: string[] = [], node: string[] = []): Running {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const options = ['--disable-warning=ExperimentalWarning', ...node];
  const child: ChildProcess = spawn(process.execPath, [...options, program, ...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  return {
    async line(ask) {
      if (ask !== undefined) child.stdin!.write(`${ask}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${file} ended`);
      return value;
    },
    async end() {
      const gone = once(child, 'exit');
      child.stdin!.end();
      await gone;
    },
  };
}

/** What is asked: a port of this machine, and the Host under which. */
export interface Asked {
  port: number;
  host: string;
}

/** What many requests came to. */
export interface Load {
  perSecond: number;
  /** Milliseconds of each request, sorted. */
  times: number[];
  errors: number;
}

/** Sends requests over connections that stay open, so many at once. */
export async function load({ port, host }: Asked, count: number, atOnce: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let sent = 0;
  let errors = 0;
  const one = () =>
    new Promise<boolean>((resolve) => {
      request({ host: '127.0.0.1', port, path: '/page?x=1', headers: { host }, agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode === 200));
        response.once('error', () => resolve(false));
      })
        .once('error', () => resolve(false))
        .end();
    });
  const worker = async () => {
    while (sent < count) {
      sent += 1;
      const began = performance.now();
      if (!(await one())) errors += 1;
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: count / seconds, times: times.sort((a, b) => a - b), errors };
}

/** @param share 0.99 for the time that 99 of 100 requests are faster than */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
