import type { Invocation } from '../../edge/run/invocation.ts';
import type { OperationHandler, ServiceCall, ServiceReply } from '../service.ts';
import { ServiceError } from '../service.ts';
import { functionOf, type LambdaContext, versionOf } from './context.ts';
import { localVersion } from './describe.ts';
import { lambdaErrors } from './errors.ts';
import { revisionIdOf } from './store.ts';

/** Invoke: runs the handler in a child process. */
export function invokeOperations(context: LambdaContext): Record<string, OperationHandler> {
  return { Invoke: (call) => invoke(context, call) };
}

async function invoke(context: LambdaContext, call: ServiceCall): Promise<ServiceReply> {
  const { InvocationType = 'RequestResponse', LogType, Payload } = call.input;
  const { fn, qualifier } = functionOf(context, call);
  const state = versionOf(fn, qualifier);
  const now = context.now();
  if (now < state.readyAt && state.change === 'creation') {
    throw lambdaErrors.conflict(
      'The operation cannot be performed at this time. The function is currently in the following state: Pending',
    );
  }
  const event = parsePayload(Payload);
  if (InvocationType === 'DryRun') {
    return { status: 204, output: {} };
  }
  const version = localVersion(fn, state, now);
  // `$LATEST` changes under its ARN: its revision keeps a warm process of an earlier one from answering.
  const running = context.run({ ...version, arn: `${version.arn} ${revisionIdOf(state, state.readyAt)}` }, event);
  if (InvocationType === 'Event') {
    running.catch(() => {});
    return { status: 202, output: {} };
  }
  const invocation = await running;
  return {
    output: {
      StatusCode: 200,
      ExecutedVersion: state.version,
      ...(invocation.outcome === 'returned' ? {} : { FunctionError: 'Unhandled' }),
      ...(LogType === 'Tail' ? { LogResult: tailOf(invocation) } : {}),
      Payload: Buffer.from(JSON.stringify(payloadOf(invocation, version))),
    },
  };
}

function parsePayload(payload: Buffer | undefined): unknown {
  if (!payload || payload.length === 0) {
    return {};
  }
  try {
    return JSON.parse(payload.toString('utf8'));
  } catch (thrown) {
    throw new ServiceError(
      400,
      'InvalidRequestContentException',
      `Could not parse request body into json: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
  }
}

/** The last 4 KB of the log, in base64. */
function tailOf({ logs }: Invocation): string {
  return Buffer.from(logs.join('\n')).subarray(-4096).toString('base64');
}

/** What Lambda gives for each way a call can end. */
function payloadOf(invocation: Invocation, { timeout, runtime }: { timeout: number; runtime: string }): unknown {
  switch (invocation.outcome) {
    case 'returned':
      return invocation.result ?? null;
    case 'threw':
    case 'not-loaded':
      return {
        errorType: invocation.errorType,
        errorMessage: invocation.errorMessage,
        [runtime.startsWith('python') ? 'stackTrace' : 'trace']: invocation.stack,
      };
    case 'timed-out':
      return { errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${timeout.toFixed(2)} seconds` };
    case 'out-of-memory':
      return { errorType: 'Runtime.OutOfMemory', errorMessage: 'Runtime exited with error: signal: killed' };
    case 'exited':
      return {
        errorType: 'Runtime.ExitError',
        errorMessage: `Runtime exited with error: ${invocation.signal ? `signal: ${invocation.signal}` : `exit status ${invocation.exitCode}`}`,
      };
  }
}
