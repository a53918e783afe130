import type { CheckResult, Invocation } from '../../edge/run/invocation.ts';
import { messageOf } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';
import type { FunctionVersions, LocalFunctionVersion } from '../service.ts';
import { type LambdaRun, lambdaFunction, lambdaRun } from '../traces/lambda-run.ts';
import type { EventPhase } from '../traces/phases.ts';
import { hasCloudFrontFunction } from './cloudfront-functions.ts';
import { EdgeError } from './edge-error.ts';
import { buildEvent, type EventParts } from './event.ts';
import type { Exchange } from './exchange.ts';

export interface EdgeFunctionsOptions {
  versions: FunctionVersions;
  /** Runs a version on an event. */
  run(version: LocalFunctionVersion, event: unknown): Promise<Invocation>;
  checkResult: CheckResult;
  log: Logger;
}

/** What a behaviour's function for an event came to; undefined where there is no function. */
export type RunEdgeFunction = (
  exchange: Exchange,
  parts: Omit<EventParts, 'includeBody'>,
) => Promise<{ result: unknown } | undefined>;

/**
 * Runs the Lambda@Edge functions of behaviours.
 *
 * What CloudFront answers when one fails: 502 for a result that breaks a rule (LambdaValidationError), 503 for a function that throws,
 * cannot be loaded, runs out of time or memory (LambdaExecutionError): CloudFront Developer Guide, "HTTP 502 status code (Lambda
 * validation error)", "HTTP 503 status code (Lambda execution error)".
 */
export function edgeFunctions({ versions, run, checkResult, log }: EdgeFunctionsOptions): RunEdgeFunction {
  return async (exchange, parts) => {
    const { eventType } = parts;
    const { LambdaFunctionAssociations } = exchange.behavior;
    const association = LambdaFunctionAssociations?.Items?.find((candidate) => candidate.EventType === eventType);
    if (!association) {
      if (!hasCloudFrontFunction(exchange, eventType)) {
        exchange.trace.open<EventPhase>({ phase: eventType, for: exchange.for, function: null, run: null });
      }
      return undefined;
    }
    const arn = association.LambdaFunctionARN!;
    const version = versions.find(arn);
    const phase = exchange.trace.open<EventPhase>({
      phase: eventType,
      for: exchange.for,
      function: lambdaFunction(arn, version),
      run: null,
    });
    if (!version) {
      exchange.trace.close(phase);
      throw failed(log, 503, `The function on ${eventType} does not exist any more: ${arn}`, []);
    }
    const event = await buildEvent(exchange, { ...parts, includeBody: association.IncludeBody ?? false });
    const came = (rest: Pick<LambdaRun, 'invocation' | 'problems' | 'coldStart' | 'notRun'>) => {
      phase.run = lambdaRun({ eventType, version, event, ...rest });
      exchange.trace.close(phase);
      return phase.run.findings.filter(({ severity }) => severity === 'error');
    };
    const invocation = await run(version, event).catch((error: unknown) => {
      came({ invocation: undefined, problems: [], coldStart: null, notRun: messageOf(error) });
      const summary = `The Lambda function on ${eventType} could not be run: ${arn}`;
      throw failed(log, 503, summary, [messageOf(error)]);
    });
    const coldStart = invocation.coldStart ?? null;
    for (const line of invocation.logs) log.info(`[${version.functionName}:${version.version}] ${line}`);
    if (invocation.outcome !== 'returned') {
      const findings = came({ invocation, problems: [], coldStart });
      const { summary, details } = reasonOf(invocation, version);
      throw failed(log, 503, `The Lambda function on ${eventType} ${summary}: ${arn}`, details, findings);
    }
    const problems = checkResult(eventType, event, invocation.result);
    const findings = came({ invocation, problems, coldStart });
    if (problems.length > 0) {
      const summary = `The result of the Lambda function on ${eventType} failed validation: ${arn}`;
      const details = problems.map((problem) => problem.message);
      throw failed(log, problems[0]!.status, summary, details, findings);
    }
    return { result: invocation.result };
  };
}

function failed(
  log: Logger,
  status: number,
  message: string,
  details: string[],
  findings: EdgeError['findings'] = [],
): EdgeError {
  const resultType = status === 502 ? 'LambdaValidationError' : 'LambdaExecutionError';
  log.error([`${status} ${resultType}: ${message}`, ...details].join('\n  '));
  return new EdgeError(status, resultType, message, details, { findings });
}

function reasonOf(
  invocation: Exclude<Invocation, { outcome: 'returned' }>,
  version: LocalFunctionVersion,
): { summary: string; details: string[] } {
  switch (invocation.outcome) {
    case 'threw':
    case 'not-loaded':
      return {
        summary: invocation.outcome === 'threw' ? 'threw an error' : 'could not be loaded',
        details: [`${invocation.errorType}: ${invocation.errorMessage}`, ...invocation.stack],
      };
    case 'timed-out':
      return { summary: `ran out of its time of ${version.timeout} s`, details: [] };
    case 'out-of-memory':
      return { summary: `ran out of its memory of ${version.memorySize} MB`, details: [] };
    case 'exited':
      return { summary: `ended its process (${invocation.signal ?? `exit code ${invocation.exitCode}`})`, details: [] };
  }
}
