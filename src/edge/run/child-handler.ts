import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { childEnvironment } from './environment.ts';
import type { Invocation, RunnableFunction } from './invocation.ts';
import { LogLines } from './log-lines.ts';
import { killGroup, rememberGroup, residentBytes } from './process-group.ts';
import { runtimeCommand } from './runtime-command.ts';

/** An invocation that did not come to a result. */
export type LoadFailure = Exclude<Invocation, { outcome: 'returned' }>;

export interface HandlerOptions {
  /** Path of run/handler-runtime.ts, or of its bundle in dist. */
  handlerRuntime: string;
  /** node_modules folders that stand for what the runtime brings (the AWS SDK). */
  moduleDirectories?: readonly string[];
  /** Where Python is looked for; the system's own folders when left out. None of it reaches the handler. */
  environment?: NodeJS.ProcessEnv;
  /** How long a function may take to load; 10 as in Lambda. */
  loadSeconds?: number;
}

/** What one message from the child, or the end of the child, means. */
type Outcome =
  | { outcome: 'loaded' }
  | { outcome: 'returned'; result: unknown }
  | { outcome: 'threw' | 'not-loaded'; errorType: string; errorMessage: string; stack: string[] }
  | { outcome: 'timed-out' }
  | { outcome: 'out-of-memory' }
  | { outcome: 'exited'; exitCode: number | null; signal: string | null };

interface Message {
  type: 'loaded' | 'returned' | 'threw' | 'not-loaded';
  id?: number;
  /** JSON text: parsed once, here. */
  result?: string;
  error?: { errorType: string; errorMessage: string; stack: string[] };
  rss?: number;
}

const defaultEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin' };
const memoryCheckMs = 50;

/** How long Lambda lets a function load: Lambda Developer Guide, Init phase. */
export const loadSeconds = 10;

const MB = 1024 * 1024;

/** One child process that holds one function. It ends at the first limit it meets and is not used again. */
export class ChildHandler {
  readonly #fn: RunnableFunction;
  readonly #process: ChildProcess;
  readonly #mark: string;
  readonly #loadSeconds: number;
  readonly #logs = new LogLines();
  readonly #exited: Promise<void>;
  #settle: ((outcome: Outcome) => void) | undefined;
  #ended = false;
  #peakBytes = 0;
  #logActivity = 0;
  #heapExhausted = false;
  #calls = 0;

  constructor(fn: RunnableFunction, options: HandlerOptions) {
    const { handlerRuntime, moduleDirectories = [], environment = defaultEnvironment } = options;
    this.#fn = fn;
    this.#loadSeconds = options.loadSeconds ?? loadSeconds;
    const program = runtimeCommand(fn, handlerRuntime, environment);
    const env = childEnvironment(fn, moduleDirectories);
    this.#mark = `AWS_LAMBDA_LOG_STREAM_NAME=${env.AWS_LAMBDA_LOG_STREAM_NAME}`;
    this.#process = spawn(program.command, program.arguments, {
      cwd: fn.directory,
      env,
      // The leader of a process group of its own: what it starts can be ended with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (this.#process.pid !== undefined) rememberGroup(this.#process.pid, this.#mark);
    this.#exited = new Promise((resolve) => {
      // Not `close`: a grandchild may hold the pipes open for ever.
      this.#process.once('exit', (exitCode, signal) => {
        this.#finish({ outcome: 'exited', exitCode, signal });
        resolve();
      });
      this.#process.once('error', (error) => {
        const described = { errorType: 'Runtime.StartFailed', errorMessage: error.message, stack: [] };
        this.#finish({ outcome: 'not-loaded', ...described });
        resolve();
      });
    });
    for (const stream of [this.#process.stdout, this.#process.stderr] as Readable[]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => this.#log(text));
      stream.on('error', () => {});
    }
    this.#readMessages();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Waits until the handler is loaded; null when it is. To be called once, before `invoke`. */
  async load(): Promise<LoadFailure | null> {
    const started = performance.now();
    const outcome = await this.#outcome(this.#loadSeconds);
    if (outcome.outcome === 'loaded') return null;
    this.#finish(outcome);
    return (await this.#report(outcome, started)) as LoadFailure;
  }

  async invoke(event: unknown): Promise<Invocation> {
    const started = performance.now();
    this.#calls += 1;
    const call = { id: this.#calls, event, deadline: Date.now() + this.#fn.timeout * 1000 };
    const outcome = this.#outcome(this.#fn.timeout);
    this.#channel.write(`${JSON.stringify(call)}\n`);
    return this.#report(await outcome, started);
  }

  /** Kills the process group and waits until the child is gone. */
  async end(): Promise<void> {
    this.#finish({ outcome: 'exited', exitCode: null, signal: 'SIGKILL' });
    await this.#exited;
  }

  get #channel(): Duplex {
    return this.#process.stdio[3] as Duplex;
  }

  #log(text: string): void {
    this.#logActivity += 1;
    if (text.includes('JavaScript heap out of memory') || text.includes('Array buffer allocation failed'))
      this.#heapExhausted = true;
    this.#logs.add(text);
  }

  #readMessages(): void {
    let buffered = '';
    this.#channel.setEncoding('utf8');
    this.#channel.on('data', (text: string) => {
      const lines = (buffered + text).split('\n');
      buffered = lines.pop()!;
      for (const line of lines) this.#receive(line);
    });
    this.#channel.on('error', () => {});
    // The handler closed what it answers on: no answer can come any more. A process that is ending says so itself within the second.
    this.#channel.once('close', async () => {
      await Promise.race([this.#exited, delay(1000, undefined, { ref: false })]);
      this.#finish({ outcome: 'exited', exitCode: null, signal: null });
    });
  }

  #receive(line: string): void {
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      this.#finish({ outcome: 'exited', exitCode: null, signal: null });
      return;
    }
    if (typeof message.rss === 'number') this.#peakBytes = Math.max(this.#peakBytes, message.rss);
    if (message.id !== undefined && message.id !== this.#calls) return;
    if (message.type === 'loaded') this.#answer({ outcome: 'loaded' });
    else if (message.type === 'returned')
      this.#answer({ outcome: 'returned', result: JSON.parse(message.result ?? 'null') });
    else if (message.error) this.#answer({ outcome: message.type, ...message.error });
  }

  #answer(outcome: Outcome): void {
    this.#settle?.(outcome);
  }

  /** The child is of no use any more: says why to whoever waits, and ends what is left of it. */
  #finish(outcome: Outcome): void {
    if (this.#ended) return;
    this.#ended = true;
    const { pid } = this.#process;
    if (pid !== undefined) killGroup(pid, this.#mark);
    this.#answer(outcome);
  }

  /** The next answer, or the limit that is met first. */
  async #outcome(seconds: number): Promise<Outcome> {
    if (this.#ended) return { outcome: 'exited', exitCode: this.#process.exitCode, signal: this.#process.signalCode };
    const answer = new Promise<Outcome>((resolve) => {
      this.#settle = resolve;
    });
    const limit = setTimeout(() => this.#finish({ outcome: 'timed-out' }), seconds * 1000);
    const memory = setInterval(() => this.#checkMemory(), memoryCheckMs);
    try {
      return await answer;
    } finally {
      clearTimeout(limit);
      clearInterval(memory);
      this.#settle = undefined;
    }
  }

  #checkMemory(): void {
    const { pid } = this.#process;
    const bytes = pid === undefined ? undefined : residentBytes(pid);
    if (bytes === undefined) return;
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
    if (bytes > this.#fn.memorySize * MB) this.#finish({ outcome: 'out-of-memory' });
  }

  async #report(outcome: Outcome, started: number): Promise<Invocation> {
    const durationMs = performance.now() - started;
    if (this.#ended) await this.#exited;
    await this.#quietLogs();
    const common = {
      logs: this.#logs.take(),
      durationMs,
      maxMemoryMb: this.#peakBytes > 0 ? Math.ceil(this.#peakBytes / MB) : null,
    };
    if (outcome.outcome === 'exited' && this.#heapExhausted) return { ...common, outcome: 'out-of-memory' };
    if (outcome.outcome === 'loaded')
      throw new Error('The handler runtime said that it was loaded in answer to a call.');
    return { ...common, ...outcome };
  }

  /** What was printed before the answer is on its way here already: waits until two turns of the event loop bring nothing more. */
  async #quietLogs(): Promise<void> {
    let quiet = 0;
    for (let turn = 0; turn < 200 && quiet < 2; turn += 1) {
      const before = this.#logActivity;
      await nextTurn();
      quiet = this.#logActivity === before ? quiet + 1 : 0;
    }
  }
}
