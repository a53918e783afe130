import type { Finding } from '../../edge/finding.ts';
import { inWords, isViewerEvent, restriction } from '../../edge/restrictions.ts';
import type { Invocation, ResultProblem } from '../../edge/run/invocation.ts';
import { headerBytes } from '../../edge/run/result/headers.ts';
import { sourceOfResultRule } from '../../edge/run/result-rules.ts';
import { failureOf } from '../../edge/run/run-findings.ts';
import type { EventType } from '../../edge/vocabulary.ts';
import type { LocalFunctionVersion } from '../service.ts';
import { boundedLines, boundedText, boundedValue } from './bounds.ts';
import { traceSource } from './failure-sources.ts';
import { measured } from './measures.ts';
import type { TraceFinding } from './parts.ts';
import type { FunctionRunTrace, TraceFunction, TraceMeasure } from './phases.ts';

/** One call of a Lambda@Edge function. */
export interface LambdaRun {
  eventType: EventType;
  version: LocalFunctionVersion;
  event: unknown;
  /** Undefined where it could not be run at all. */
  invocation: Invocation | undefined;
  /** Why it could not be run. */
  notRun?: string;
  problems: readonly ResultProblem[];
  coldStart: boolean | null;
}

export function lambdaFunction(arn: string, version: LocalFunctionVersion | undefined): TraceFunction {
  const [name = arn, number = ''] = arn.split(':function:').at(-1)!.split(':');
  return {
    kind: 'lambda-edge',
    name,
    version: number,
    arn,
    runtime: version?.runtime ?? null,
    handler: version?.handler ?? null,
  };
}

/** @returns what the trace of a phase says of its function's run */
export function lambdaRun(run: LambdaRun): FunctionRunTrace {
  const { eventType, event, invocation, problems, coldStart, notRun } = run;
  const returned = invocation?.outcome === 'returned' ? invocation.result : undefined;
  const before = boundedValue('event', event);
  const after = boundedValue('after', returned);
  const failed = invocation?.outcome === 'threw' || invocation?.outcome === 'not-loaded' ? invocation : undefined;
  return {
    event: before.value,
    before: null,
    after: after.value,
    cut: [...before.cut, ...after.cut],
    result: invocation?.outcome === 'returned' && problems.length === 0 ? kindOf(eventType, returned) : null,
    outcome: invocation?.outcome ?? 'not-run',
    error: failed
      ? {
          type: failed.errorType,
          message: boundedText(failed.errorMessage, 16_384),
          stack: boundedLines(failed.stack, 16_384),
        }
      : notRun === undefined
        ? null
        : { type: 'not-run', message: boundedText(notRun, 16_384), stack: [] },
    logs: boundedLines(invocation?.logs ?? []),
    coldStart,
    measures: measuresOf(run, returned),
    findings: findingsOf(run),
    originChanges: [],
  };
}

function kindOf(eventType: EventType, result: unknown): FunctionRunTrace['result'] {
  if (eventType.endsWith('-response')) return 'response';
  return typeof result === 'object' && result !== null && 'status' in result ? 'generated' : 'request';
}

function measuresOf({ eventType, version, event, invocation }: LambdaRun, returned: unknown): TraceMeasure[] {
  const side = isViewerEvent(eventType) ? 'viewer' : 'origin';
  const measures = [
    measured('duration', `edge-timeout-${side}`, invocation?.durationMs ?? null, version.timeout * 1000),
    measured('memory', 'edge-memory', invocation?.maxMemoryMb ?? null, version.memorySize),
  ];
  if (kindOf(eventType, returned) === 'generated') {
    const { headers, body } = returned as { headers?: unknown; body?: unknown };
    const bytes = headerBytes(headers) + (typeof body === 'string' ? Buffer.byteLength(body) : 0);
    measures.push(measured('generated-response', `edge-generated-response-${side}`, bytes));
  }
  const data = (event as { Records?: { cf: { request: { body?: { data: string } } } }[] })?.Records?.[0]?.cf.request
    .body?.data;
  if (data !== undefined) {
    measures.push(measured('request-body', `edge-exposed-body-${side}`, Buffer.byteLength(data, 'base64')));
  }
  return measures;
}

function findingsOf({ eventType, version, invocation, problems }: LambdaRun): TraceFinding[] {
  const findings: Omit<Finding, 'position'>[] = [];
  const { runtime, handler, timeout, memorySize } = version;
  const failure = invocation && failureOf(invocation, { target: 'lambda-edge', runtime, handler, timeout, memorySize });
  if (failure) findings.push(failure);
  for (const { rule, message, status } of problems.slice(0, 50)) {
    findings.push({
      rule,
      severity: 'error',
      message: `${boundedText(message, 2000)} CloudFront would answer ${status}.`,
      advice: `Change what the function returns for this ${eventType} event.`,
      source: sourceOfResultRule(rule),
    });
  }
  const viewerMemory = restriction('edge-memory-viewer');
  if (isViewerEvent(eventType) && memorySize > viewerMemory.value) {
    findings.push({
      rule: 'memory-size',
      severity: 'warning',
      message: `The function has ${inWords(memorySize, 'MB')} of memory; one page says that viewer events have ${inWords(viewerMemory.value, 'MB')}, another that they have as much as Lambda.`,
      advice: 'Try it at AWS before you rely on more.',
      source: viewerMemory.source,
    });
  }
  return findings.map((finding) => ({
    ...finding,
    message: boundedText(finding.message, 4096),
    source: traceSource(finding.source),
  }));
}
