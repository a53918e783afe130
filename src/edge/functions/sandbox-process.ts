import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { killGroup, rememberGroup, residentBytes } from '../run/process-group.ts';
import { endingWithParent } from '../run/runtime-command.ts';
import type { SandboxAnswer, SandboxCall } from './sandbox/run-in-context.ts';

/** What a call came to where the process did not answer it. */
export type SandboxEnd = 'timed-out' | 'out-of-memory' | 'exited';

/** Beyond what the process has at rest. A function's own 2 MB cannot be told from the engine's; this bounds what a runaway one takes. */
const mostMemory = 48 * 1024 * 1024;
const memoryCheckMs = 20;
/** The sandbox's own limits come first; this is for what they do not reach. */
const graceMs = 1500;

/**
 * One child process that runs CloudFront Functions, one call at a time. Its environment has nothing of the caller's; its process group is
 * killed at a limit and the process is not used again.
 */
export class SandboxProcess {
  readonly #process: ChildProcess;
  readonly #mark: string;
  readonly #exited: Promise<void>;
  #settle: ((answer: SandboxAnswer | SandboxEnd) => void) | undefined;
  #id = 0;
  #restBytes: number | undefined;
  #errorText = '';
  #ended = false;

  /** @param functionRuntime path of functions/function-runtime.ts, or of its bundle */
  constructor(functionRuntime: string) {
    const identity = randomUUID();
    this.#mark = `EDGE_FUNCTION_SANDBOX=${identity}`;
    const program = endingWithParent({
      command: process.execPath,
      arguments: [
        '--max-old-space-size=48',
        '--max-semi-space-size=2',
        '--disallow-code-generation-from-strings',
        '--disable-warning=ExperimentalWarning',
        functionRuntime,
      ],
    });
    this.#process = spawn(program.command, program.arguments, {
      cwd: '/',
      env: { EDGE_FUNCTION_SANDBOX: identity, LANG: 'en_US.UTF-8', TZ: ':UTC' },
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (this.#process.pid !== undefined) rememberGroup(this.#process.pid, this.#mark);
    this.#exited = new Promise((resolve) => {
      const gone = () => {
        this.#finish(this.#errorText.includes('out of memory') ? 'out-of-memory' : 'exited');
        resolve();
      };
      this.#process.once('exit', gone);
      this.#process.once('error', gone);
    });
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => {
      if (this.#errorText.length < 65_536) this.#errorText += text;
    });
    this.#readAnswers();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Runs a call; one at a time. */
  async run(call: Omit<SandboxCall, 'id'>): Promise<SandboxAnswer | SandboxEnd> {
    if (this.#ended) return 'exited';
    this.#id += 1;
    const answer = new Promise<SandboxAnswer | SandboxEnd>((resolve) => {
      this.#settle = resolve;
    });
    const limit = setTimeout(() => this.#finish('timed-out'), call.timeout * 2 + graceMs);
    const memory = setInterval(() => this.#checkMemory(), memoryCheckMs);
    this.#channel.write(`${JSON.stringify({ ...call, id: this.#id })}\n`);
    try {
      const outcome = await answer;
      if (this.#ended) await this.#exited;
      return outcome;
    } finally {
      clearTimeout(limit);
      clearInterval(memory);
      this.#settle = undefined;
    }
  }

  /** Kills the process group and waits until the child is gone. */
  async end(): Promise<void> {
    this.#finish('exited');
    await this.#exited;
  }

  get #channel(): Duplex {
    return this.#process.stdio[3] as Duplex;
  }

  #readAnswers(): void {
    let buffered = '';
    this.#channel.setEncoding('utf8');
    this.#channel.on('error', () => {});
    this.#channel.on('data', (text: string) => {
      const lines = (buffered + text).split('\n');
      buffered = lines.pop()!;
      for (const line of lines) {
        const { id, answer } = JSON.parse(line) as { id: number; answer: SandboxAnswer };
        if (id !== this.#id) continue;
        const { pid } = this.#process;
        this.#restBytes ??= pid === undefined ? undefined : residentBytes(pid);
        this.#settle?.(answer);
      }
    });
  }

  #checkMemory(): void {
    const { pid } = this.#process;
    const bytes = pid === undefined ? undefined : residentBytes(pid);
    // A process at its start has about 50 MB of its own.
    if (bytes !== undefined && bytes > (this.#restBytes ?? 64 * 1024 * 1024) + mostMemory)
      this.#finish('out-of-memory');
  }

  #finish(outcome: SandboxEnd): void {
    if (this.#ended) return;
    this.#ended = true;
    const { pid } = this.#process;
    if (pid !== undefined) killGroup(pid, this.#mark);
    this.#settle?.(outcome);
  }
}
