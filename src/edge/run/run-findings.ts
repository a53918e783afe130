import type { Finding, RuleSource } from '../finding.ts';
import { edgeQuotas, lambdaQuotas, nodeHandlers, pythonHandlers } from '../sources.ts';
import { type LoadFailure, loadSeconds } from './child-handler.ts';
import type { Invocation } from './invocation.ts';
import type { EventRun, ProbeRequest } from './request.ts';
import { sourceOfResultRule } from './result-rules.ts';

const expectationSource: RuleSource = { title: 'docs/sample-events.md', read: '2026-11-21' };

/**
 * What an invocation that did not return comes to, as a finding without a position; undefined when it returned.
 * CloudFront answers a viewer with 503 then ("Lambda execution error").
 */
export function failureOf(
  invocation: Invocation,
  request: Pick<ProbeRequest, 'target' | 'runtime' | 'handler' | 'timeout' | 'memorySize'>,
): Omit<Finding, 'position'> | undefined {
  const python = request.runtime.startsWith('python');
  const handlers = python ? pythonHandlers : nodeHandlers;
  const finding = (rule: string, message: string, advice: string, source = handlers) =>
    ({ rule, severity: 'error', message, advice, source }) as const;
  const edge = request.target === 'lambda-edge' ? ' CloudFront would answer 503.' : '';
  const quotas = request.target === 'lambda-edge' ? edgeQuotas : lambdaQuotas;
  switch (invocation.outcome) {
    case 'returned':
      return undefined;
    case 'threw': {
      const at = placeIn(invocation.stack, python);
      const thrown = `${invocation.errorType}: ${invocation.errorMessage}${at ? ` (${at})` : ''}`;
      return finding(
        'handler-threw',
        `The handler threw ${thrown.replace(/\.$/, '')}.${edge}`,
        'Catch the error and return a response, or correct the event.',
      );
    }
    case 'not-loaded': {
      const message = `The handler ${request.handler} cannot be loaded: ${invocation.errorType}: ${invocation.errorMessage}`;
      return finding(
        'handler-not-loaded',
        message,
        python
          ? 'Define a function of that name at the top of the module, and give what it imports with requirements or include.'
          : 'Export a function of that name, and bundle or include what it imports.',
      );
    }
    case 'timed-out':
      return finding(
        'handler-timeout',
        `The handler did not end within its limit of ${request.timeout} s.${edge}`,
        'Answer sooner, or raise timeout within the limits.',
        quotas,
      );
    case 'out-of-memory': {
      const used = invocation.maxMemoryMb === null ? '' : ` (it had ${invocation.maxMemoryMb} MB)`;
      return finding(
        'handler-memory',
        `The handler needs more than its ${request.memorySize} MB of memory${used}.${edge}`,
        'Use less, or raise memory-size within the limits.',
        quotas,
      );
    }
    case 'exited': {
      const how = invocation.signal ? `signal ${invocation.signal}` : `exit code ${invocation.exitCode ?? 'unknown'}`;
      return finding(
        'handler-exited',
        `The process of the handler ended by itself (${how}).${edge}`,
        `Return from the handler; do not call ${python ? 'sys.exit' : 'process.exit'}.`,
      );
    }
  }
}

/** What kept a handler from being loaded, before any event: as `failureOf`, but for the time, which is not the function's own. */
export function loadFailureOf(
  invocation: LoadFailure,
  request: Pick<ProbeRequest, 'target' | 'runtime' | 'handler' | 'timeout' | 'memorySize'>,
): Omit<Finding, 'position'> {
  const failure = failureOf(invocation, request)!;
  if (invocation.outcome === 'not-loaded') return failure;
  if (invocation.outcome !== 'timed-out')
    return { ...failure, message: `${failure.message} That was while it was loaded, before any event.` };
  return {
    ...failure,
    message: `The handler ${request.handler} was still being loaded after ${loadSeconds} s, all that Lambda gives a function to start.`,
    advice: 'Do less at the top of the file and of what it imports; do it in the handler.',
  };
}

/** The line that threw: Node.js names it first, Python last. */
function placeIn(stack: readonly string[], python: boolean): string | undefined {
  const lines = stack.filter((line) => line.includes(python ? 'File ' : 'at ')).map((line) => line.trim());
  return python ? lines.at(-1) : lines[0];
}

/** All that a run of one sample event found, at the event's file. */
export function findingsOf(run: EventRun, request: ProbeRequest, expectLine: number | undefined): Finding[] {
  const position = { file: run.file, line: 1 };
  const failure = failureOf(run.invocation, request);
  if (failure) return [{ ...failure, position }];
  const broken = run.problems.map((problem): Finding => {
    const message = `${problem.message} CloudFront would answer ${problem.status}.`;
    const advice = `Change what the handler returns for this ${run.eventType} event.`;
    return {
      rule: problem.rule,
      severity: 'error',
      message,
      advice,
      source: sourceOfResultRule(problem.rule),
      position,
    };
  });
  const unexpected = run.mismatches.map((mismatch): Finding => {
    const message = `The handler returned something else than the file expects: ${mismatch}.`;
    const advice = 'Change the handler, or the file where it is out of date.';
    return {
      rule: 'sample-event-expect',
      severity: 'error',
      message,
      advice,
      source: expectationSource,
      position: { file: run.file, line: expectLine ?? 1 },
    };
  });
  return [...broken, ...unexpected];
}
