import type { Logger } from '../../kit/log.ts';
import type { Finding } from '../finding.ts';
import { mismatches } from './expectation.ts';
import { type LoadableHandler, startHandler } from './handler-process.ts';
import type { Invocation } from './invocation.ts';
import { lacksOnlyHere } from './python-runtime-packages.ts';
import { otherPython } from './python-version-notice.ts';
import type { EventRun, EventsRequest, ProbeRequest } from './request.ts';
import { checkResult } from './result-rules.ts';
import { findingsOf, loadFailureOf } from './run-findings.ts';
import { readSampleEvent, type SampleEvent } from './sample-event.ts';
import { isFinding } from './sample-file.ts';
import { withUnpacked } from './unpack.ts';

/** Loads the built handler in a child process without calling it: no findings when it is a function that its runtime would call. */
export async function probeHandler(request: ProbeRequest): Promise<Finding[]> {
  return [...otherPython(request), ...(await withHandler(request, (handler) => load(handler, request, false)))];
}

/**
 * Runs the built zip on sample events, in one child process: cold on the first, warm on the others, in the order given. What comes back is
 * checked against the rules of the event's type (Lambda@Edge) and against what the file expects.
 */
export async function runEvents(request: EventsRequest): Promise<{ runs: EventRun[]; findings: Finding[] }> {
  const { log, target, eventTypes } = request;
  const samples = request.events.map(({ file, text }) => ({
    file,
    read: readSampleEvent({ file, text }, target, eventTypes),
  }));
  const findings = samples.flatMap(({ read }) => (isFinding(read) ? [read] : []));
  const runnable = samples.flatMap(({ file, read }) => (isFinding(read) ? [] : [{ file, sample: read }]));
  const runs: EventRun[] = [];
  if (runnable.length === 0) return { runs, findings };
  findings.push(...otherPython(request));
  await withHandler(request, async (handler) => {
    const notLoaded = await load(handler, request, true);
    findings.push(...notLoaded);
    if (notLoaded.length > 0) return;
    for (const { file, sample } of runnable) {
      const invocation = await handler.invoke(sample.event);
      request.signal?.throwIfAborted();
      const run = judge(file, sample, invocation);
      runs.push(run);
      findings.push(...findingsOf(run, request, sample.expectLine));
      await logRun(log, run);
    }
  });
  return { runs, findings };
}

async function withHandler<T>(request: ProbeRequest, work: (handler: LoadableHandler) => Promise<T>): Promise<T> {
  const { functionName, handler: name, runtime, memorySize, timeout } = request;
  const { handlerRuntime, moduleDirectories, environment } = request;
  const run = async (directory: string) => {
    const fn = { directory, functionName, functionVersion: '1', handler: name, runtime, memorySize, timeout };
    const handler = startHandler(fn, { handlerRuntime, moduleDirectories, ...(environment ? { environment } : {}) });
    const stop = () => void handler.stop();
    request.signal?.throwIfAborted();
    request.signal?.addEventListener('abort', stop, { once: true });
    try {
      return await work(handler);
    } finally {
      request.signal?.removeEventListener('abort', stop);
      await handler.stop();
    }
  };
  return withUnpacked(request.zip, run, request.temporaryDirectory);
}

async function load(handler: LoadableHandler, request: ProbeRequest, withEvents: boolean): Promise<Finding[]> {
  const failed = await handler.load();
  request.signal?.throwIfAborted();
  if (!failed) return [];
  const lacking = lacksOnlyHere(failed, request, withEvents);
  if (lacking) return [lacking];
  if (failed.logs.length > 0)
    await request.log.group(`Log of ${request.handler} while loading`, async () => logLines(request.log, failed));
  const failure = loadFailureOf(failed, request);
  // A native module of one Python is not found by another.
  const other = otherPython(request).map(({ message, advice }) => ` ${message} ${advice}`);
  return [{ ...failure, message: `${failure.message}${other.join('')}` }];
}

function judge(file: string, sample: SampleEvent, invocation: Invocation): EventRun {
  const { event, eventType, expect } = sample;
  const returned = invocation.outcome === 'returned';
  const problems = returned && eventType ? checkResult(eventType, event, invocation.result) : [];
  const different = returned && expect !== undefined ? mismatches(expect, invocation.result) : [];
  const passed = returned && problems.length === 0 && different.length === 0;
  return { file, eventType, invocation, problems, mismatches: different, passed };
}

async function logRun(log: Logger, { file, eventType, invocation, passed }: EventRun): Promise<void> {
  const memory = invocation.maxMemoryMb === null ? '' : `, ${invocation.maxMemoryMb} MB`;
  const kind = eventType ? ` (${eventType})` : '';
  log.info(
    `${passed ? 'passed' : 'FAILED'}  ${file}${kind}: ${invocation.outcome} in ${invocation.durationMs.toFixed(0)} ms${memory}`,
  );
  if (invocation.logs.length > 0) await log.group(`Log of ${file}`, async () => logLines(log, invocation));
}

/** What a handler printed must not be read as a workflow command: neither `::name::` at a line's start nor `##[name]` anywhere. */
function logLines(log: Logger, { logs }: Invocation): void {
  for (const line of logs) log.info(`| ${line.replaceAll('##[', '## [')}`);
}
