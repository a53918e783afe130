import type { EventType } from '../vocabulary.ts';

/** A built function as the runner takes it: unpacked, with the limits that it runs under. */
export interface RunnableFunction {
  /** Absolute path of the folder that holds the unpacked zip; becomes LAMBDA_TASK_ROOT. Never the user's source folder. */
  directory: string;
  functionName: string;
  functionVersion: string;
  /** `index.handler`. */
  handler: string;
  /** `nodejs24.x`, `python3.13`, ... */
  runtime: string;
  /** MB. */
  memorySize: number;
  /** Seconds. */
  timeout: number;
}

/** What one call of a handler came to. */
export type Invocation = {
  /** Lines the handler wrote to stdout and stderr, in order; cut at 256 KB and said so. */
  logs: string[];
  durationMs: number;
  /** Highest resident size of the process so far, in MB; null where the machine does not tell. */
  maxMemoryMb: number | null;
  /** Whether a process was started for this call; left out where whoever runs it does not say. */
  coldStart?: boolean;
} & (
  | { outcome: 'returned'; result: unknown }
  /** The handler threw, rejected or called back with an error. */
  | { outcome: 'threw'; errorType: string; errorMessage: string; stack: string[] }
  /** The module could not be loaded, or has no such handler function. */
  | { outcome: 'not-loaded'; errorType: string; errorMessage: string; stack: string[] }
  | { outcome: 'timed-out' }
  | { outcome: 'out-of-memory' }
  /** The process ended by itself: process.exit, a crash. */
  | { outcome: 'exited'; exitCode: number | null; signal: string | null }
);

/**
 * A child process that holds one function, cold at first and warm afterwards, one call at a time, as a Lambda execution environment does.
 * Its environment is its own: Lambda's reserved variables, nothing of AWS_*, ACTIONS_*, GITHUB_*, INPUT_*.
 * Its process group is killed at the limit; the next call starts a new one.
 */
export interface HandlerProcess {
  invoke(event: unknown): Promise<Invocation>;
  /** Kills the process group and waits until it is gone. */
  stop(): Promise<void>;
}

/** A broken rule of what an event's function may return: CloudFront would answer 502 (or 503) instead. */
export interface ResultProblem {
  rule: string;
  /** Says where in the result, what is there, and what CloudFront accepts. */
  message: string;
  /** What CloudFront would answer. */
  status: 502 | 503;
}

/** The signature of `checkResult` in result-rules.ts. */
export type CheckResult = (eventType: EventType, event: unknown, result: unknown) => ResultProblem[];
