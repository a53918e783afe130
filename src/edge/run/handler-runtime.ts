/**
 * The program inside the child process: loads a Node.js handler as Lambda's runtime does and calls it, one event at a time.
 * It stands alone with the folder child/ (Node's own modules only): bundled to dist/handler-runtime, or run as it is from the sources.
 *
 * The caller talks to it over file descriptor 3, one JSON value a line, so that nothing a handler prints can break an answer:
 * `{ id, event, deadline }` in; `{ type: 'loaded' }`, `{ type: 'not-loaded', error }`, and for each call `{ type: 'returned', id, result }` or
 * `{ type: 'threw', id, error }` out, all with the process's own `rss`. What to load comes in Lambda's reserved variables.
 */
import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import { callsBack, type Handler, letImportsFindRuntimeModules, loadHandler } from './child/load-handler.ts';
import { provideResponseStreaming } from './child/response-streaming.ts';
import { describe, runtimeError } from './child/thrown.ts';

interface Call {
  id: number;
  event: unknown;
  /** Milliseconds since the epoch at which the caller ends the process. */
  deadline: number;
}

/** Lambda's limit for a synchronous answer. */
const largestResult = 6_291_556;

const root = process.env.LAMBDA_TASK_ROOT ?? process.cwd();
const handlerName = process.env._HANDLER ?? 'index.handler';
const nodeVersion = Number(/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV ?? '')?.[1] ?? '24');
const callbacksAllowed = callsBack(nodeVersion);

const channel = new Socket({ fd: 3 });
const exit = process.exit.bind(process);
let handler: Handler | undefined;
/** The call in hand, until it is answered. */
let pending: { id: number; onIdle: () => void } | undefined;

function send(message: Record<string, unknown>, then?: () => void): void {
  channel.write(`${JSON.stringify({ ...message, rss: process.resourceUsage().maxRSS * 1024 })}\n`, then);
}

function succeed(id: number, result: unknown): void {
  if (pending?.id !== id) return;
  let text: string;
  try {
    text = jsonOf(result);
  } catch (error) {
    fail(id, error);
    return;
  }
  answered();
  send({ type: 'returned', id, result: text });
}

/** The result as Lambda writes it: null where JSON has no word for it (undefined, a function, a symbol). */
function jsonOf(result: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(result) ?? 'null';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw runtimeError('Runtime.MarshalError', `Unable to stringify response body as JSON: ${reason}`);
  }
  if (Buffer.byteLength(text) > largestResult) {
    const message = `Response payload size exceeded maximum allowed payload size (${largestResult} bytes).`;
    throw runtimeError('Function.ResponseSizeTooLarge', message);
  }
  return text;
}

function fail(id: number, thrown: unknown, then?: () => void): void {
  if (pending?.id !== id) return;
  answered();
  send({ type: 'threw', id, error: describe(thrown) }, then);
}

function answered(): void {
  pending = undefined;
  channel.ref();
}

/** Calls the handler. The channel does not keep the process busy meanwhile, so that an empty event loop is noticed. */
function invoke(call: Call): void {
  const { id } = call;
  const context = contextOf(call);
  let calledBack: { error: unknown; result: unknown } | undefined;
  const settle = () => {
    if (!calledBack) return;
    if (calledBack.error !== undefined && calledBack.error !== null) fail(id, calledBack.error);
    else succeed(id, calledBack.result);
  };
  const callback = (error?: unknown, result?: unknown) => {
    if (calledBack) return;
    calledBack = { error, result };
    // As in Lambda: an error, or a handler that asks for it, is answered at once, a result when nothing is left to do.
    if ((error !== undefined && error !== null) || context.callbackWaitsForEmptyEventLoop === false)
      setImmediate(settle);
  };
  if (callbacksAllowed) {
    // The oldest form of all: these do not wait for the event loop.
    const done = (error?: unknown, result?: unknown) => {
      context.callbackWaitsForEmptyEventLoop = false;
      callback(error, result);
    };
    const failed = (error: unknown) => done(error ?? 'handled');
    Object.assign(context, { done, succeed: (result: unknown) => done(null, result), fail: failed });
  }
  let promised = false;
  pending = {
    id,
    onIdle: () => {
      if (calledBack) settle();
      else if (promised) {
        fail(
          id,
          runtimeError(
            'Runtime.NodeJsExit',
            'The handler returned a promise that is never settled: nothing is left that could settle it.',
          ),
        );
      } else succeed(id, null);
    },
  };
  channel.unref();
  try {
    const result: unknown = callbacksAllowed ? handler!(call.event, context, callback) : handler!(call.event, context);
    if (isPromise(result)) {
      promised = true;
      result.then(
        (value) => succeed(id, value),
        (error) => fail(id, error),
      );
    } else if (!callbacksAllowed) succeed(id, result);
    // With callbacks, Lambda ignores what a handler returns that is no promise.
  } catch (error) {
    fail(id, error);
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function contextOf(call: Call): Record<string, unknown> {
  const name = process.env.AWS_LAMBDA_FUNCTION_NAME;
  const version = process.env.AWS_LAMBDA_FUNCTION_VERSION;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: version,
    invokedFunctionArn: `arn:aws:lambda:${process.env.AWS_REGION}:000000000000:function:${name}:${version}`,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: randomUUID(),
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  };
}

/** As Lambda does: what is thrown outside the handler's own promise fails the call and ends the process. */
function fatal(thrown: unknown): void {
  if (pending) fail(pending.id, thrown, () => exit(129));
  else if (handler) exit(129);
  else send({ type: 'not-loaded', error: describe(thrown) }, () => exit(1));
}

function listen(): void {
  let buffered = '';
  channel.setEncoding('utf8');
  channel.on('data', (text: string) => {
    buffered += text;
    for (let end = buffered.indexOf('\n'); end >= 0; end = buffered.indexOf('\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 1);
      invoke(JSON.parse(line) as Call);
    }
  });
  // The caller is gone.
  channel.on('close', () => exit(0));
  channel.on('error', () => exit(1));
}

// Written before the next statement runs, as in Lambda: whatever was printed is on its way before an answer is.
(process.stdout as unknown as { _handle?: { setBlocking?(blocking: boolean): void } })._handle?.setBlocking?.(true);
// What is printed to stderr goes the way of stdout, so that lines keep their order.
process.stderr.write = process.stdout.write.bind(process.stdout) as typeof process.stderr.write;
process.on('uncaughtException', fatal);
process.on('unhandledRejection', (reason) => {
  const error = describe(reason);
  fatal(runtimeError('Runtime.UnhandledPromiseRejection', `${error.errorType}: ${error.errorMessage}`));
});
process.on('beforeExit', () => pending?.onIdle());

letImportsFindRuntimeModules();
provideResponseStreaming();
try {
  handler = await loadHandler({ root, handlerName, nodeVersion });
  listen();
  send({ type: 'loaded' });
} catch (error) {
  const described = describe(error);
  if (error instanceof SyntaxError) described.errorType = 'Runtime.UserCodeSyntaxError';
  else if (
    (error as { code?: unknown } | null)?.code === 'MODULE_NOT_FOUND' ||
    (error as { code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND'
  ) {
    described.errorType = 'Runtime.ImportModuleError';
  }
  send({ type: 'not-loaded', error: described }, () => exit(1));
}
