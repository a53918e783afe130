import type { FunctionEventType } from '../../edge/functions/check-result.ts';
import type { FunctionRun } from '../../edge/functions/function-run.ts';
import { sourceOfFailedFunction, sourceOfFunctionResultRule } from '../../edge/functions/rule-sources.ts';
import { failureMessage } from '../../edge/functions/start-sandbox.ts';
import { restriction } from '../../edge/restrictions.ts';
import type { ResultProblem } from '../../edge/run/invocation.ts';
import { boundedLines, boundedText, boundedValue } from './bounds.ts';
import { traceSource } from './failure-sources.ts';
import { measured } from './measures.ts';
import type { TraceFinding } from './parts.ts';
import type { FunctionRunTrace, TraceFunction } from './phases.ts';

/** One call of a CloudFront Function. */
export interface CloudFrontFunctionRun {
  eventType: FunctionEventType;
  event: unknown;
  codeBytes: number;
  /** Undefined where it could not be run at all. */
  run: FunctionRun | undefined;
  /** Why it could not be run. */
  notRun?: string;
  problems: readonly ResultProblem[];
  /** Where it failed, in the user's own file: `functions/country.ts:5:7`. */
  sourcePlace?: string | undefined;
}

export function cloudFrontFunction(arn: string, runtime: string | undefined): TraceFunction {
  const name = arn.split(':function/').at(-1)!;
  return { kind: 'cloudfront-function', name, version: 'LIVE', arn, runtime: runtime ?? null, handler: null };
}

/** @returns what the trace of a phase says of its function's run */
export function cloudFrontFunctionRun({
  eventType,
  event,
  codeBytes,
  run,
  notRun,
  problems,
  sourcePlace,
}: CloudFrontFunctionRun): FunctionRunTrace {
  const returned = run?.outcome === 'returned' ? run.result : undefined;
  const before = boundedValue('event', event);
  const after = boundedValue('after', returned);
  const effects = boundedValue('originChanges', run?.effects ?? []);
  const failed = run?.outcome === 'threw' || run?.outcome === 'not-loaded' ? run : undefined;
  const line = [
    ...(sourcePlace === undefined ? [] : [`    at ${sourcePlace}`]),
    ...(failed?.line === undefined ? [] : [`in line ${failed.line} of the function's code`]),
  ];
  return {
    event: before.value,
    before: null,
    after: after.value,
    cut: [...before.cut, ...after.cut, ...effects.cut],
    result: run?.outcome === 'returned' && problems.length === 0 ? kindOf(eventType, returned) : null,
    outcome: run?.outcome ?? 'not-run',
    error: failed
      ? { type: failed.errorType, message: boundedText(failed.errorMessage, 16_384), stack: line }
      : notRun === undefined
        ? null
        : { type: 'not-run', message: boundedText(notRun, 16_384), stack: [] },
    logs: boundedLines(run?.logs ?? []),
    coldStart: null,
    measures: [
      measured('compute-utilization', 'function-compute-utilization', run?.estimatedComputeUtilization ?? null),
      measured('memory', 'function-memory', null),
      measured('code-size', 'function-code', codeBytes),
    ],
    findings: findingsOf(eventType, run, problems),
    originChanges: (effects.value as FunctionRunTrace['originChanges'] | null) ?? [],
  };
}

function kindOf(eventType: FunctionEventType, result: unknown): FunctionRunTrace['result'] {
  if (eventType === 'viewer-response') return 'response';
  return typeof result === 'object' && result !== null && 'statusCode' in result ? 'generated' : 'request';
}

function findingsOf(
  eventType: FunctionEventType,
  run: FunctionRun | undefined,
  problems: readonly ResultProblem[],
): TraceFinding[] {
  const findings: TraceFinding[] = problems.slice(0, 50).map(({ rule, message, status }) => ({
    rule,
    severity: 'error',
    message: `${boundedText(message, 2000)} CloudFront would answer ${status}.`,
    advice: `Change what the function returns for this ${eventType} event.`,
    source: traceSource(sourceOfFunctionResultRule(rule)),
  }));
  if (run && run.outcome !== 'returned') {
    findings.push({
      rule: 'function-failed',
      severity: 'error',
      message: `${boundedText(failureMessage(run), 4096)} CloudFront would answer 503.`,
      advice: 'Correct the function: one that fails answers viewers with 503.',
      source: traceSource(sourceOfFailedFunction(run.outcome)),
    });
  }
  const { value, source } = restriction('function-compute-utilization');
  if (run?.outcome === 'returned' && run.estimatedComputeUtilization >= value) {
    findings.push({
      rule: 'compute-utilization',
      severity: 'warning',
      message: `The run took ${run.durationMs.toFixed(2)} ms here, by estimate all of the time that CloudFront allows. The first runs of a process are slower than the following.`,
      advice: 'Do less for each request if it stays so; TestFunction at AWS measures it.',
      source: traceSource(source),
    });
  }
  return findings;
}
