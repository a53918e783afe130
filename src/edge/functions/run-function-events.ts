import type { Logger } from '../../kit/log.ts';
import type { Finding, RuleSource } from '../finding.ts';
import { mismatches } from '../run/expectation.ts';
import type { ResultProblem } from '../run/invocation.ts';
import type { SampleFile } from '../run/request.ts';
import { readSampleEvent, type SampleEvent } from '../run/sample-event.ts';
import { isFinding } from '../run/sample-file.ts';
import { functionQuotas } from '../sources.ts';
import type { EventType } from '../vocabulary.ts';
import { checkFunctionResult, type FunctionEventType } from './check-result.ts';
import type { FunctionCode, FunctionRun } from './function-run.ts';
import { rawQuerystringOf } from './raw-querystring.ts';
import { sourceOfFailedFunction, sourceOfFunctionResultRule } from './rule-sources.ts';
import { failureMessage, startSandbox } from './start-sandbox.ts';

export interface FunctionEventsRequest {
  fn: FunctionCode;
  eventTypes: readonly EventType[];
  events: readonly SampleFile[];
  /** Path of functions/function-runtime.ts, or of its bundle. */
  functionRuntime: string;
  /** 1 to 100; null where any estimate is fine. */
  maxComputeUtilization: number | null;
  /** Milliseconds since the epoch: the function's clock. */
  now: number;
  log: Logger;
  signal?: AbortSignal;
}

/** What one sample event came to. */
export interface FunctionEventRun {
  file: string;
  eventType: FunctionEventType;
  run: FunctionRun;
  problems: string[];
}

/** How often each event is run for the estimate; the shortest counts. */
const samples = 5;
const expectationSource: RuleSource = { title: 'docs/sample-events.md', read: '2026-11-21' };

/**
 * Runs a CloudFront Function's code in the sandbox on sample events, and checks what comes back: the rules of the event's type, the file's own
 * expectation, the ceiling on the estimated compute utilization.
 */
export async function runFunctionEvents(
  request: FunctionEventsRequest,
): Promise<{ runs: FunctionEventRun[]; findings: Finding[] }> {
  const { fn, eventTypes, functionRuntime, log, now, signal } = request;
  const findings: Finding[] = [];
  const runs: FunctionEventRun[] = [];
  const sandbox = startSandbox({ functionRuntime });
  const stop = () => void sandbox.stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (const { file, text } of request.events) {
      const sample = readSampleEvent({ file, text }, 'cloudfront-function', eventTypes);
      if (isFinding(sample)) {
        findings.push(sample);
        continue;
      }
      signal?.throwIfAborted();
      const rawQuerystring = rawQuerystringOf(sample.event);
      const store = sample.keyValues && { id: 'sample', createdAt: now, modifiedAt: now, values: sample.keyValues };
      const run = await sandbox.run(fn, { event: sample.event, now, store, rawQuerystring, samples });
      signal?.throwIfAborted();
      const found = findingsOf(file, sample, run, request);
      findings.push(...found);
      const problems = found.map((finding) => finding.message);
      runs.push({ file, eventType: sample.eventType as FunctionEventType, run, problems });
      await logRun(log, runs.at(-1)!);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await sandbox.stop();
  }
  return { runs, findings };
}

function findingsOf(file: string, sample: SampleEvent, run: FunctionRun, request: FunctionEventsRequest): Finding[] {
  const eventType = sample.eventType as FunctionEventType;
  const finding = (rule: string, message: string, advice: string, source: RuleSource, line = 1): Finding => ({
    rule,
    severity: 'error',
    message,
    advice,
    source,
    position: { file, line },
  });
  if (run.outcome !== 'returned') {
    const advice = hintFor(run) ?? 'Correct the function, or the event; a failing function answers viewers with 503.';
    return [finding('function-failed', failureMessage(run), advice, sourceOfFailedFunction(run.outcome))];
  }
  const broken = checkFunctionResult(eventType, sample.event, run.result).map((problem) =>
    finding(
      problem.rule,
      wouldAnswer(problem),
      `Change what the function returns for this ${eventType} event.`,
      sourceOfFunctionResultRule(problem.rule),
    ),
  );
  const different = 'expect' in sample ? mismatches(sample.expect, run.result) : [];
  const unexpected = different.map((mismatch) =>
    finding(
      'sample-event-expect',
      `The function returned something else than the file expects: ${mismatch}.`,
      'Change the function, or the file where it is out of date.',
      expectationSource,
      sample.expectLine,
    ),
  );
  return [...broken, ...unexpected, ...overCeiling(file, run, request.maxComputeUtilization)];
}

function wouldAnswer({ message, status }: ResultProblem): string {
  return `${message} CloudFront would answer ${status}.`;
}

/** What a sample event's file lacks, where that is why the function failed. */
function hintFor(run: Exclude<FunctionRun, { outcome: 'returned' }>): string | undefined {
  if (run.outcome !== 'threw' || !run.errorMessage.includes('not associated with a key value store')) return undefined;
  return 'Give the store for this run beside the event: { "event": ..., "keyValueStore": { "key": "value" } }.';
}

function overCeiling(file: string, run: FunctionRun, ceiling: number | null): Finding[] {
  const estimate = run.estimatedComputeUtilization;
  if (ceiling === null || estimate <= ceiling) return [];
  return [
    {
      rule: 'compute-utilization',
      severity: 'error',
      message: `The estimated compute utilization is ${estimate}, above max-compute-utilization ${ceiling}. It is an estimate of this machine (${run.durationMs.toFixed(2)} ms); only TestFunction at AWS measures it.`,
      advice: 'Do less for each request, or raise max-compute-utilization.',
      source: functionQuotas,
      position: { file, line: 1 },
    },
  ];
}

async function logRun(log: Logger, { file, eventType, run, problems }: FunctionEventRun): Promise<void> {
  const verdict = problems.length === 0 ? 'passed' : 'FAILED';
  log.info(
    `${verdict}  ${file} (${eventType}): ${run.outcome} in ${run.durationMs.toFixed(2)} ms, compute utilization about ${run.estimatedComputeUtilization} (an estimate)`,
  );
  if (run.logs.length === 0) return;
  // What a function prints must not be read as a workflow command.
  const lines = run.logs.flatMap((entry) => entry.split('\n')).map((line) => `| ${line.replaceAll('##[', '## [')}`);
  await log.group(`Log of ${file}`, async () => {
    for (const line of lines) log.info(line);
  });
}
