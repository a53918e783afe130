import type { RuleSource } from '../finding.ts';
import { restriction } from '../restrictions.ts';
import { allEdgeRestrictions, functionEvents, serviceUnavailable } from '../sources.ts';
import type { FunctionRun } from './function-run.ts';

const sources: Record<string, RuleSource> = {
  'result-disallowed-header': allEdgeRestrictions,
  'result-read-only-header': allEdgeRestrictions,
  'result-uri': allEdgeRestrictions,
  'result-size': restriction('edge-generated-response-viewer').source,
};

/** Where a rule of `checkFunctionResult` was read; what is not in the table is of the event's structure. */
export function sourceOfFunctionResultRule(rule: string): RuleSource {
  return sources[rule] ?? functionEvents;
}

/** Where it is written that a CloudFront Function which ends so answers viewers with 503. */
export function sourceOfFailedFunction(outcome: Exclude<FunctionRun['outcome'], 'returned'>): RuleSource {
  if (outcome === 'timed-out') return restriction('function-compute-utilization').source;
  if (outcome === 'out-of-memory') return restriction('function-memory').source;
  return serviceUnavailable;
}
