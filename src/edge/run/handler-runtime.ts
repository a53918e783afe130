/**
 * The program inside the child process: loads a Node.js handler as Lambda's runtime does and calls it, one event at a time.
 * It stands alone (Node's own modules only): bundled to dist/handler-runtime, or run as it is from the sources.
 *
 * The caller talks to it over file descriptor 3, one JSON value a line, so that nothing a handler prints can break an answer:
 * `{ id, event, deadline }` in; `{ type: 'loaded' }`, `{ type: 'not-loaded', error }`, and for each call `{ type: 'returned', id, result }` or
 * `{ type: 'threw', id, error }` out, all with the process's own `rss`. What to load comes in Lambda's reserved variables.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { Socket } from 'node:net';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Call {
  id: number;
  event: unknown;
  /** Milliseconds since the epoch at which the caller ends the process. */
  deadline: number;
}

// biome-ignore lint/complexity/noBannedTypes: any callable export is a handler
type Handler = Function;

/** Lambda's limit for a synchronous answer. */
const largestResult = 6_291_556;

const root = process.env.LAMBDA_TASK_ROOT ?? process.cwd();
const handlerName = process.env._HANDLER ?? 'index.handler';
const nodeVersion = Number(/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV ?? '')?.[1] ?? '24');
const callbacksAllowed = nodeVersion < 24;

const channel = new Socket({ fd: 3 });
const exit = process.exit.bind(process);
let handler: Handler | undefined;
/** The call in hand, until it is answered. */
let pending: { id: number; onIdle: () => void } | undefined;

function send(message: Record<string, unknown>, then?: () => void): void {
  channel.write(`${JSON.stringify({ ...message, rss: process.resourceUsage().maxRSS * 1024 })}\n`, then);
}

function describe(thrown: unknown): { errorType: string; errorMessage: string; stack: string[] } {
  if (thrown instanceof Error) {
    const stack = String(thrown.stack ?? '').split('\n');
    return { errorType: String(thrown.name), errorMessage: String(thrown.message), stack: stack.slice(1, 20) };
  }
  // An error of another realm, or anything else that was thrown.
  const like = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { name?: unknown; message?: unknown };
  const text = typeof like.message === 'string' ? like.message : textOf(thrown);
  return { errorType: typeof like.name === 'string' ? like.name : typeof thrown, errorMessage: text, stack: [] };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** An error with one of Lambda's own error types. */
function runtimeError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = name;
  return error;
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

/** Finds and loads the handler: `folder/file.export.name`. */
async function load(): Promise<Handler> {
  const slash = handlerName.lastIndexOf('/') + 1;
  const dot = handlerName.indexOf('.', slash);
  if (dot < 0)
    throw runtimeError(
      'Runtime.MalformedHandlerName',
      `Bad handler name ${JSON.stringify(handlerName)}: expected FILE.EXPORT.`,
    );
  const moduleName = handlerName.slice(0, dot);
  const exportPath = handlerName.slice(dot + 1).split('.');
  const file = ['.js', '.mjs', '.cjs']
    .map((extension) => resolve(root, moduleName + extension))
    .find((path) => existsSync(path));
  if (!file?.startsWith(resolve(root) + sep)) {
    throw runtimeError(
      'Runtime.ImportModuleError',
      `Cannot find module '${moduleName}': no ${moduleName}.js, .mjs or .cjs in the artifact.`,
    );
  }
  const exports: unknown = isModule(file)
    ? await import(pathToFileURL(file).href)
    : createRequire(join(root, 'index.js'))(file);
  let found: unknown = exports;
  for (const step of exportPath) found = (found as Record<string, unknown> | null | undefined)?.[step];
  if (found === undefined || found === null) {
    const names = Object.keys(Object(exports)).join(', ') || 'nothing';
    throw runtimeError(
      'Runtime.HandlerNotFound',
      `${handlerName} is undefined or not exported; ${moduleName} exports ${names}.`,
    );
  }
  if (typeof found !== 'function')
    throw runtimeError('Runtime.HandlerNotFound', `${handlerName} is not a function but of type ${typeof found}.`);
  if (!callbacksAllowed && found.length >= 3) {
    const message = `${handlerName} is a callback handler (it declares ${found.length} parameters); nodejs${nodeVersion}.x calls async handlers only.`;
    throw runtimeError('Runtime.CallbackHandlerDeprecated', message);
  }
  return found;
}

function isModule(file: string): boolean {
  if (!file.endsWith('.js')) return file.endsWith('.mjs');
  for (let folder = dirname(file); folder.length >= resolve(root).length; folder = dirname(folder)) {
    const description = join(folder, 'package.json');
    if (existsSync(description)) return JSON.parse(readFileSync(description, 'utf8')).type === 'module';
  }
  return false;
}

/** Modules that the runtime brings are found through NODE_PATH by require; import does not read it, so it is told. */
function letImportsFindRuntimeModules(): void {
  const folders = (process.env.NODE_PATH ?? '').split(':').filter(Boolean);
  if (folders.length === 0) return;
  registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (/^[./#]|^[a-z]+:/.test(specifier)) throw error;
        for (const folder of folders) {
          try {
            return next(specifier, { ...context, parentURL: pathToFileURL(join(dirname(folder), 'index.js')).href });
          } catch {
            // Not in this folder either.
          }
        }
        throw error;
      }
    },
  });
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
try {
  handler = await load();
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
