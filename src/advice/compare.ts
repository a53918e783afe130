import { checkFunctionResult, type FunctionEventType } from '../edge/functions/check-result.ts';
import type { FunctionRun, RunFunction } from '../edge/functions/function-run.ts';
import { functionEventOf, type Values, type ViewerEvent } from './function-event.ts';
import { generatedRuntime } from './generate.ts';
import { differencesOf, edgeOutcome, functionOutcome } from './outcomes.ts';
import type { Evidence } from './recommendation.ts';

/** A sample event, with what the Lambda@Edge function returned for it. */
export interface AnsweredSample {
  file: string;
  /** `{ Records: [{ cf }] }`. */
  event: unknown;
  result: unknown;
}

/** The clock of the runs: any moment does. */
const moment = Date.UTC(2026, 0, 1);

/**
 * Runs a generated function on the sample events that the Lambda@Edge function has answered, and compares what CloudFront would go on with.
 *
 * @param run runs a CloudFront Function in the sandbox
 * @param dependsOnChance whether the code reads the clock or makes random numbers: two runs may then differ
 */
export async function compareAnswers(
  code: string,
  functionName: string,
  samples: readonly AnsweredSample[],
  run: RunFunction,
  dependsOnChance: boolean,
): Promise<Evidence> {
  const evidence: Evidence = { compared: samples.length, same: 0, differences: [], unsure: 0 };
  for (const { file, event, result } of samples) {
    const call = functionEventOf((event as { Records: [{ cf: ViewerEvent }] }).Records[0].cf);
    const fn = { name: functionName, runtime: generatedRuntime, code };
    const answer = await run(fn, { ...call, now: moment });
    const differences = differencesIn(answer, call, result);
    if (differences.length === 0) evidence.same += 1;
    else if (dependsOnChance && answer.outcome === 'returned') evidence.unsure += 1;
    else evidence.differences.push({ file, what: differences[0]! });
  }
  return evidence;
}

function differencesIn(answer: FunctionRun, call: ReturnType<typeof functionEventOf>, result: unknown): string[] {
  if (answer.outcome !== 'returned') {
    const why = 'errorMessage' in answer ? `${answer.errorType}: ${answer.errorMessage}` : answer.outcome;
    return [`as a CloudFront Function it does not answer (${why})`];
  }
  const event = call.event as { context: { eventType: FunctionEventType }; request: { querystring: Values } };
  const [problem] = checkFunctionResult(event.context.eventType, event, answer.result);
  if (problem) return [`CloudFront would not take its result: ${problem.message}`];
  const before = { ...call, querystring: event.request.querystring };
  return differencesOf(edgeOutcome(result), functionOutcome(answer.result, before));
}
