import type { FunctionCall, FunctionCode, FunctionRun, OriginEffect } from './function-run.ts';
import { prepareCode } from './prepare.ts';
import type { SandboxAnswer } from './sandbox/run-in-context.ts';
import { type SandboxEnd, SandboxProcess } from './sandbox-process.ts';

export interface SandboxOptions {
  /** Path of functions/function-runtime.ts, or of its bundle. */
  functionRuntime: string;
  /** Milliseconds that loading, and then the handler, may take each; 1000 unless given. CloudFront's own limit is under one. */
  timeoutMs?: number;
}

/** Runs CloudFront Functions in a child process, one after the other, each in a context of its own. */
export interface Sandbox {
  run(fn: FunctionCode, call: FunctionCall): Promise<FunctionRun>;
  /** Ends the process. */
  stop(): Promise<void>;
}

/** What the estimate takes for the whole of a function's time; AWS documents no exact one, only that it is under a millisecond. */
const assumedTimeMs = 1;

/** The process is started at the first call, warm afterwards, and started anew after a limit or a crash. Nothing is tried twice. */
export function startSandbox({ functionRuntime, timeoutMs = 1000 }: SandboxOptions): Sandbox {
  let process: SandboxProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;
  /** What was made of the code of the last call: a sandbox mostly runs one function. */
  let known: { code: string; runtime: string; prepared: ReturnType<typeof prepareCode> } | undefined;

  async function once(call: Parameters<SandboxProcess['run']>[0]): Promise<SandboxAnswer | SandboxEnd> {
    if (stopped) throw new Error('The sandbox has been stopped.');
    if (!process || process.ended) process = new SandboxProcess(functionRuntime);
    return process.run(call);
  }

  async function run(fn: FunctionCode, call: FunctionCall): Promise<FunctionRun> {
    const nothing = { logs: [], effects: [], durationMs: 0, estimatedComputeUtilization: 0 };
    if (known?.code !== fn.code || known.runtime !== fn.runtime) {
      known = { code: fn.code, runtime: fn.runtime, prepared: prepareCode(fn.code, fn.runtime) };
    }
    const { prepared } = known;
    if (!('script' in prepared)) return { ...nothing, outcome: 'not-loaded', errorType: 'SyntaxError', ...prepared };
    const sent = {
      runtime: fn.runtime,
      script: prepared.script,
      event: JSON.stringify(call.event),
      eventType: eventTypeOf(call.event),
      now: call.now,
      timeout: timeoutMs,
      ...(call.rawQuerystring === undefined ? {} : { rawQuerystring: call.rawQuerystring }),
      ...(call.store === undefined ? {} : { store: call.store }),
    };
    const answer = await once(sent);
    if (typeof answer === 'string') return { ...nothing, estimatedComputeUtilization: 100, outcome: answer };
    let { durationMs } = answer;
    for (let sample = 1; sample < (call.samples ?? 1) && answer.outcome === 'returned'; sample += 1) {
      const further = await once(sent);
      if (typeof further !== 'string' && further.outcome === 'returned')
        durationMs = Math.min(durationMs, further.durationMs);
    }
    return runOf(answer, durationMs);
  }

  return {
    run: (fn, call) => {
      const result = last.then(() => run(fn, call));
      last = result.catch(() => {});
      return result;
    },
    async stop() {
      stopped = true;
      await process?.end();
    },
  };
}

function runOf(answer: SandboxAnswer, durationMs: number): FunctionRun {
  const { logs, outcome, errorType = 'Error', errorMessage = '', line, column } = answer;
  const effects = answer.effects.map(({ operation, argument }) => ({
    operation,
    argument: JSON.parse(argument),
  })) as OriginEffect[];
  const share = outcome === 'timed-out' ? 100 : Math.min(100, Math.ceil((durationMs / assumedTimeMs) * 100));
  const common = { logs, effects, durationMs, estimatedComputeUtilization: share };
  if (outcome === 'returned') return { ...common, outcome, result: JSON.parse(answer.result ?? 'null') };
  if (outcome === 'timed-out') return { ...common, outcome };
  return {
    ...common,
    outcome,
    errorType,
    errorMessage,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** viewer-request where the event does not say, as for TestFunction's events: with a response it is viewer-response. */
function eventTypeOf(event: unknown): string {
  const { context, response } = (event ?? {}) as { context?: { eventType?: unknown }; response?: unknown };
  if (typeof context?.eventType === 'string') return context.eventType;
  return response === undefined ? 'viewer-request' : 'viewer-response';
}

/** The sentence that CloudFront shows for a function that could not run; the reason after it as TestFunction gives it. */
export function failureMessage(run: Exclude<FunctionRun, { outcome: 'returned' }>): string {
  return `The CloudFront function associated with the CloudFront distribution is invalid or could not run. ${reasonOf(run)}`;
}

function reasonOf(run: Exclude<FunctionRun, { outcome: 'returned' }>): string {
  switch (run.outcome) {
    case 'threw':
    case 'not-loaded':
      return `${run.errorType}: ${run.errorMessage}${run.line === undefined ? '' : ` in ${run.line}`}`;
    case 'timed-out':
      return 'The function exceeded the maximum time that it may run.';
    case 'out-of-memory':
      return 'The function exceeded the memory that it may use (2 MB at CloudFront).';
    case 'exited':
      return 'The process of the function ended.';
  }
}
