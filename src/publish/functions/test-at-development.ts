import type { TestResult } from '@aws-sdk/client-cloudfront';
import { isAwsError } from '../../aws/call.ts';
import { checkFunctionResult, type FunctionEventType } from '../../edge/functions/check-result.ts';
import { mismatches } from '../../edge/run/expectation.ts';
import { isFinding, readSampleEvent, type SampleEvent } from '../../edge/run/sample-event.ts';
import { eventTypesOf } from '../../edge/vocabulary.ts';
import { messageOf, UserError } from '../../kit/errors.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import type { FunctionToPublish } from '../request.ts';
import type { Session } from '../session.ts';
import { type FunctionAddress, isOwnEndpoint, testFunction } from './functions-api.ts';

/** What TestFunction said of one sample event. */
export interface TestedEvent {
  file: string;
  eventType: FunctionEventType;
  /** ComputeUtilization, 0 to 100; null where the answer has none. */
  computeUtilization: number | null;
  /** Whose number that is, in words. */
  measure: string;
  /** Why the function may not go live; empty when it passed. */
  problems: string[];
  logs: string[];
}

/** A sample event as it is sent. */
interface Sample extends SampleEvent {
  file: string;
  eventType: FunctionEventType;
}

const atOnce = 4;

/**
 * Reads the sample events of a function.
 * @throws UserError that lists all that are none, or none of the function's event types
 */
export function readSamples({ samples = [], artifact, functionName }: FunctionToPublish): Sample[] {
  const eventTypes = artifact.eventTypes ?? eventTypesOf['cloudfront-function'];
  const wrong: string[] = [];
  const read = samples.flatMap((sample): Sample[] => {
    const event = readSampleEvent(sample, 'cloudfront-function', eventTypes);
    if (!isFinding(event)) return [{ ...event, file: sample.file, eventType: event.eventType as FunctionEventType }];
    wrong.push(`${sample.file}: ${event.message} ${event.advice}`);
    return [];
  });
  if (wrong.length === 0) return read;
  throw new UserError(
    'Sample events not usable',
    `The sample events of ${functionName} cannot be sent to TestFunction:\n- ${wrong.join('\n- ')}`,
  );
}

/**
 * Runs DEVELOPMENT on each sample event with TestFunction, and looks at what CloudFront would make of the result, which TestFunction does
 * not: the rules of the event type, the file's own expectation, the ceiling on compute utilization.
 * @param etag of DEVELOPMENT; the SDK's error is thrown where it is another one by now
 */
export async function testAtDevelopment(
  session: Session,
  address: FunctionAddress,
  etag: string,
  wanted: FunctionToPublish,
): Promise<TestedEvent[]> {
  const samples = readSamples(wanted);
  if (samples.length === 0) return [];
  const ceiling = wanted.maxComputeUtilization ?? null;
  const measure = await measureOf(session);
  const tested = await sideBySide(
    samples,
    async (sample) => judge(sample, await test(session, address, etag, sample), ceiling, measure),
    atOnce,
  );
  for (const one of tested) await logTest(session, wanted.functionName, one);
  return tested;
}

async function test(session: Session, address: FunctionAddress, etag: string, sample: Sample): Promise<TestResult> {
  try {
    return await testFunction(session, address, etag, sample.event);
  } catch (error) {
    // What CloudFront says of the event itself is a result of the test.
    if (!isAwsError(error, 'TestFunctionFailed', 'InvalidArgument')) throw error;
    return { FunctionErrorMessage: `TestFunction refused the event: ${messageOf(error)}` };
  }
}

/** Whose number the compute utilization is: the local edge has an estimate. */
async function measureOf(session: Session): Promise<string> {
  return (await isOwnEndpoint(session)) ? "an estimate: this endpoint is not AWS's" : 'as AWS measured it';
}

function judge(sample: Sample, result: TestResult, ceiling: number | null, measure: string): TestedEvent {
  const { file, eventType, event, keyValues } = sample;
  // Expected of the store in the file; at CloudFront the function reads its stage's own.
  const expect = keyValues ? undefined : sample.expect;
  const { FunctionErrorMessage, FunctionOutput, ComputeUtilization, FunctionExecutionLogs } = result;
  const used = Number.parseInt(ComputeUtilization ?? '', 10);
  const computeUtilization = Number.isNaN(used) ? null : used;
  const problems: string[] = [];
  if (FunctionErrorMessage) problems.push(FunctionErrorMessage);
  else {
    const returned = returnedIn(FunctionOutput ?? '');
    problems.push(...checkFunctionResult(eventType, event, returned).map(({ message }) => message));
    if (expect !== undefined) problems.push(...mismatches(expect, returned).map((one) => `unexpected: ${one}.`));
  }
  if (ceiling !== null && computeUtilization !== null && computeUtilization > ceiling) {
    problems.push(
      `compute utilization ${computeUtilization} is above max-compute-utilization ${ceiling} (${measure}).`,
    );
  }
  return { file, eventType, computeUtilization, measure, problems, logs: FunctionExecutionLogs ?? [] };
}

/** TestFunction frames what was returned as `{ "request": ... }` or `{ "response": ... }`. */
function returnedIn(output: string): unknown {
  try {
    const framed = JSON.parse(output) as { request?: unknown; response?: unknown };
    return framed.response ?? framed.request ?? framed;
  } catch {
    return output;
  }
}

async function logTest({ log }: Session, functionName: string, tested: TestedEvent): Promise<void> {
  const { file, eventType, computeUtilization, measure, problems, logs } = tested;
  const used = computeUtilization === null ? '' : `, compute utilization ${computeUtilization} (${measure})`;
  const verdict = problems.length === 0 ? 'passed' : 'FAILED';
  log.info(`${verdict}  ${functionName}, ${file} (${eventType}): TestFunction${used}`);
  if (logs.length === 0) return;
  await log.group(`Log of ${file}`, async () => {
    // What a function printed must not be read as a workflow command.
    for (const line of logs.flatMap((text) => text.split('\n'))) log.info(`| ${line.replaceAll('##[', '## [')}`);
  });
}

/** What to say of a function's tests: how many passed, and at what cost, by whose measure. */
export function testNotes(functionName: string, tested: TestedEvent[]): string[] {
  if (tested.length === 0) return [`${functionName}: no sample events were given, so TestFunction was not called`];
  const used = tested.flatMap(({ computeUtilization }) => computeUtilization ?? []);
  const events = `${tested.length} sample event${tested.length === 1 ? '' : 's'}`;
  if (used.length === 0) return [`${functionName}: ${events} passed TestFunction at DEVELOPMENT`];
  return [
    `${functionName}: ${events} passed TestFunction at DEVELOPMENT, compute utilization at most ${Math.max(...used)} of 100 (${tested[0]!.measure})`,
  ];
}
