import type { FunctionCall, FunctionCode, FunctionRun } from '../../edge/functions/function-run.ts';
import { type Sandbox, startSandbox } from '../../edge/functions/start-sandbox.ts';

/** Keeps a warm sandbox for each CloudFront Function by name, and ends those that have had nothing to do for a while. */
export class FunctionSandboxes {
  readonly #functionRuntime: string;
  readonly #idleMs: number;
  readonly #warm = new Map<string, { sandbox: Sandbox; calls: number; timer: NodeJS.Timeout | undefined }>();
  #closed = false;

  /** @param functionRuntime path of src/edge/functions/function-runtime.ts */
  constructor(functionRuntime: string, idleMs: number) {
    this.#functionRuntime = functionRuntime;
    this.#idleMs = idleMs;
  }

  async run(fn: FunctionCode, call: FunctionCall): Promise<FunctionRun> {
    if (this.#closed) throw new Error('The local edge is stopping.');
    let entry = this.#warm.get(fn.name);
    if (!entry) {
      entry = { sandbox: startSandbox({ functionRuntime: this.#functionRuntime }), calls: 0, timer: undefined };
      this.#warm.set(fn.name, entry);
    }
    const { sandbox } = entry;
    clearTimeout(entry.timer);
    entry.calls += 1;
    try {
      return await sandbox.run(fn, call);
    } finally {
      entry.calls -= 1;
      if (entry.calls === 0) {
        clearTimeout(entry.timer);
        entry.timer = setTimeout(() => {
          this.#warm.delete(fn.name);
          sandbox.stop().catch(() => {});
        }, this.#idleMs);
        entry.timer.unref();
      }
    }
  }

  /** Ends the processes. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { timer } of this.#warm.values()) clearTimeout(timer);
    await Promise.all([...this.#warm.values()].map(({ sandbox }) => sandbox.stop()));
  }
}
