import { checkFunctionResult, type FunctionEventType } from '../../edge/functions/check-result.ts';
import type { OriginEffect, RunFunction } from '../../edge/functions/function-run.ts';
import { failureMessage } from '../../edge/functions/start-sandbox.ts';
import type { EventType } from '../../edge/vocabulary.ts';
import { messageOf } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';
import { cloudFrontFunction, cloudFrontFunctionRun } from '../traces/function-run.ts';
import type { EventPhase } from '../traces/phases.ts';
import type { EdgeConfiguration } from './configuration.ts';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { functionEvent } from './function-event.ts';
import { type SourcePlaces, sourcePlaceOfFunction } from './source-places.ts';

export interface CloudFrontFunctionsOptions {
  configuration: EdgeConfiguration;
  runCode: RunFunction;
  /** Where the code was written, where that is known. */
  sourcePlaces: SourcePlaces | undefined;
  log: Logger;
  now(): number;
}

/** What a behaviour's CloudFront Function returned for an event; undefined where there is no function. */
export type RunCloudFrontFunction = (
  exchange: Exchange,
  eventType: FunctionEventType,
  request: EdgeRequest,
  response?: EdgeResponse,
) => Promise<{ result: unknown; effects: OriginEffect[] } | undefined>;

/**
 * Runs the CloudFront Functions of behaviours, at their LIVE stage.
 *
 * What CloudFront answers when one fails: 503 (FunctionExecutionError) for one that throws, cannot be loaded or takes too long, 502
 * (FunctionValidationError) for a result that breaks a rule. Source: CloudFront Developer Guide, Standard logging reference,
 * x-edge-detailed-result-type.
 */
export function cloudFrontFunctions({
  configuration,
  runCode,
  sourcePlaces,
  log,
  now,
}: CloudFrontFunctionsOptions): RunCloudFrontFunction {
  return async (exchange, eventType, request, response) => {
    const items = exchange.behavior.FunctionAssociations?.Items;
    const association = items?.find((candidate) => candidate.EventType === eventType);
    if (!association) return undefined;
    const arn = association.FunctionARN!;
    const live = configuration.liveFunction(arn);
    const phase = exchange.trace.open<EventPhase>({
      phase: eventType,
      for: exchange.for,
      function: cloudFrontFunction(arn, live?.runtime),
      run: null,
    });
    const fail = (status: number, resultType: string, message: string, details: string[]): EdgeError => {
      log.error([`${status} ${resultType}: ${message}`, ...details].join('\n  '));
      exchange.trace.close(phase);
      const findings = phase.run?.findings.filter(({ severity }) => severity === 'error') ?? [];
      return new EdgeError(status, resultType, message, details, { findings });
    };
    if (!live)
      throw fail(503, 'FunctionExecutionError', `The function on ${eventType} does not exist any more: ${arn}`, []);
    const event = functionEvent(exchange, eventType, request, response);
    const fn = { name: live.name, runtime: live.runtime, code: live.code.toString('utf8') };
    const { rawQuerystring } = exchange;
    const codeBytes = live.code.length;
    const run = await runCode(fn, { event, now: now(), store: live.store, rawQuerystring }).catch((error: unknown) => {
      const notRun = messageOf(error);
      phase.run = cloudFrontFunctionRun({ eventType, event, codeBytes, run: undefined, notRun, problems: [] });
      throw fail(503, 'FunctionExecutionError', `The CloudFront function on ${eventType} could not be run: ${arn}`, [
        messageOf(error),
      ]);
    });
    log.debug(
      `[${live.name}] ${eventType}: compute utilisation ${run.estimatedComputeUtilization}, an estimate from the time that the sandbox took here`,
    );
    for (const line of run.logs) log.info(`[${live.name}] ${line}`);
    const problems = run.outcome === 'returned' ? checkFunctionResult(eventType, event, run.result) : [];
    const failed = run.outcome === 'threw' || run.outcome === 'not-loaded' ? run : {};
    const sourcePlace = sourcePlaceOfFunction(sourcePlaces, live.code, failed);
    phase.run = cloudFrontFunctionRun({ eventType, event, codeBytes, run, problems, sourcePlace });
    if (run.outcome !== 'returned')
      throw fail(503, 'FunctionExecutionError', failureMessage(run), [
        ...(sourcePlace === undefined ? [] : [`at ${sourcePlace}`]),
        `On ${eventType}: ${arn}`,
      ]);
    if (problems.length > 0) {
      const message = `The CloudFront function returned an invalid value: ${problems[0]!.message}`;
      const further = problems.slice(1).map((problem) => problem.message);
      throw fail(502, 'FunctionValidationError', message, [...further, `On ${eventType}: ${arn}`]);
    }
    exchange.trace.close(phase);
    return { result: run.result, effects: run.effects };
  };
}

/** @returns whether a behaviour has a CloudFront Function on an event */
export function hasCloudFrontFunction({ behavior }: Exchange, eventType: EventType): boolean {
  return behavior.FunctionAssociations?.Items?.some((association) => association.EventType === eventType) ?? false;
}
