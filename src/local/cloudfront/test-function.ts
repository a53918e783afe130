import type { FunctionRun } from '../../edge/functions/function-run.ts';
import { failureMessage } from '../../edge/functions/start-sandbox.ts';
import { type OperationHandler, ServiceError } from '../service.ts';
import type { CloudFrontContext } from './context.ts';
import { requireFunction, requireStage, stageNamed, summaryOf } from './functions.ts';
import { keyValuesOf } from './key-value-stores.ts';
import { invalidArgument, requireCurrentVersion } from './preconditions.ts';

/** Runs that the estimate of compute utilisation takes the shortest of. */
const samples = 5;
/** A test has no URL: AWS's own gives an empty text, whatever query string the event has. Source: tech.enechange.co.jp/entry/2025/12/17/000000. */
const rawQuerystring = '';
const largestEvent = 40 * 1024;

/**
 * TestFunction: runs a stage's code on an event. As at AWS a function that fails is a result with a FunctionErrorMessage, not an error, and
 * nothing is said of which headers a function touches. ComputeUtilization is an ESTIMATE from the time that the sandbox took here.
 */
export function testFunctionOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  return {
    TestFunction: async ({ input }) => {
      const found = requireFunction(context, input.Name);
      const stage = stageNamed(input.Stage);
      const stored = requireStage(found, stage);
      requireCurrentVersion(input.IfMatch, stored.etag);
      const event = parsedEvent(Buffer.from(input.EventObject ?? ''));
      const fn = {
        name: found.name,
        runtime: stored.runtime,
        code: Buffer.from(stored.code, 'base64').toString('utf8'),
      };
      const store = keyValuesOf(context, stored.keyValueStoreArns[0]);
      const run = await context.runCode(fn, { event, now: context.now(), store, samples, rawQuerystring });
      context.log.info(
        `TestFunction ${found.name}: compute utilisation ${run.estimatedComputeUtilization}, an estimate from the time that the sandbox took here`,
      );
      const output = run.outcome === 'returned' ? outputOf(run.result) : undefined;
      return {
        output: {
          TestResult: {
            FunctionSummary: summaryOf(context, found, stage),
            ComputeUtilization: String(run.estimatedComputeUtilization),
            FunctionExecutionLogs: run.logs,
            FunctionErrorMessage: errorMessageOf(run, output),
            FunctionOutput: output ?? '',
          },
        },
      };
    },
  };
}

function parsedEvent(bytes: Buffer): unknown {
  if (bytes.length > largestEvent) {
    throw new ServiceError(
      413,
      'TestFunctionFailed',
      `The event object has ${bytes.length} bytes; at most ${largestEvent} are allowed.`,
    );
  }
  let event: unknown;
  try {
    event = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw invalidArgument('The parameter EventObject is not valid JSON.');
  }
  const { version, request } = (event ?? {}) as { version?: unknown; request?: unknown };
  if (version !== '1.0' || typeof request !== 'object' || request === null) {
    throw invalidArgument('The parameter EventObject must have version "1.0" and a request.');
  }
  return event;
}

/** What was returned, under the name of what it is; undefined for what is neither a request nor a response. */
function outputOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return undefined;
  if ('statusCode' in result) return JSON.stringify({ response: result });
  return 'uri' in result || 'method' in result ? JSON.stringify({ request: result }) : undefined;
}

function errorMessageOf(run: FunctionRun, output: string | undefined): string {
  if (run.outcome !== 'returned') return failureMessage(run);
  return output === undefined
    ? 'The CloudFront function returned an invalid value: neither a request nor a response with a statusCode.'
    : '';
}
