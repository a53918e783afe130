import type { CheckResult, Invocation } from '../../edge/run/invocation.ts';
import { messageOf } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';
import type { FunctionVersions, LocalFunctionVersion } from '../service.ts';
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
    if (!association) return undefined;
    const arn = association.LambdaFunctionARN!;
    const version = versions.find(arn);
    if (!version) {
      throw failed(
        log,
        503,
        'LambdaExecutionError',
        `The function on ${eventType} does not exist any more: ${arn}`,
        [],
      );
    }
    const event = await buildEvent(exchange, { ...parts, includeBody: association.IncludeBody ?? false });
    const invocation = await run(version, event).catch((error: unknown) => {
      throw failed(log, 503, 'LambdaExecutionError', `The Lambda function on ${eventType} could not be run: ${arn}`, [
        messageOf(error),
      ]);
    });
    for (const line of invocation.logs) log.info(`[${version.functionName}:${version.version}] ${line}`);
    if (invocation.outcome !== 'returned') {
      const { summary, details } = reasonOf(invocation, version);
      throw failed(log, 503, 'LambdaExecutionError', `The Lambda function on ${eventType} ${summary}: ${arn}`, details);
    }
    const problems = checkResult(eventType, event, invocation.result);
    if (problems.length > 0) {
      throw failed(
        log,
        problems[0]!.status,
        problems[0]!.status === 502 ? 'LambdaValidationError' : 'LambdaExecutionError',
        `The result of the Lambda function on ${eventType} failed validation: ${arn}`,
        problems.map((problem) => problem.message),
      );
    }
    return { result: invocation.result };
  };
}

function failed(log: Logger, status: number, resultType: string, message: string, details: string[]): EdgeError {
  log.error([`${status} ${resultType}: ${message}`, ...details].join('\n  '));
  return new EdgeError(status, resultType, message, details);
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
