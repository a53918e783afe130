import { appendFileSync } from 'node:fs';
import type { Finding } from '../edge/finding.ts';
import { createActionsLog } from '../github/actions-log.ts';
import { annotateFindings } from '../github/annotations.ts';
import { type RunContext, readRunContext } from '../github/context.ts';
import { findingsTable } from '../github/findings-table.ts';
import { type Outputs, setOutputs } from '../github/outputs.ts';
import { cutToSummaryLimit, leftInSummary } from '../github/summary-limit.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { fileSystemRefusal } from '../kit/file-system-refusal.ts';
import { Inputs } from '../kit/inputs.ts';
import type { Logger } from '../kit/log.ts';
import { declaredInputs } from './declared-inputs.ts';
import { withFindings } from './findings.ts';

/** All that an action is handed: nothing below reads the process's environment by itself. */
export interface ActionContext {
  inputs: Inputs;
  log: Logger;
  /** Aborted on SIGINT and SIGTERM, which the runner sends at a cancellation. */
  signal: AbortSignal;
  environment: NodeJS.ProcessEnv;
  run: RunContext;
  /** Absolute path of the user's checkout. */
  workspace: string;
  /** Absolute path of dist/, where the bundled tools lie beside the actions. */
  dist: string;
  setOutputs(outputs: Outputs): void;
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>;
}

/**
 * Runs an action: exit code 1 and one titled `::error` for an expected failure, the stack too for a bug or when debug logging is on.
 *
 * @param name the action's folder name, by which its declared inputs are found
 * @param dist absolute path of dist/
 */
export async function runAction(
  name: keyof typeof declaredInputs,
  dist: string,
  action: (context: ActionContext) => Promise<void>,
): Promise<void> {
  const environment = process.env;
  const log = createActionsLog();
  const cancellation = new AbortController();
  const cancel = (signal: NodeJS.Signals) => cancellation.abort(new UserError('Cancelled', `Cancelled by ${signal}.`));
  process.once('SIGINT', cancel).once('SIGTERM', cancel);
  const context: ActionContext = {
    inputs: new Inputs(environment, declaredInputs[name]),
    log,
    signal: cancellation.signal,
    environment,
    run: readRunContext(environment),
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    dist,
    setOutputs: (outputs) => setOutputs(outputs, environment),
    summarize: (markdown) => appendSummary(environment.GITHUB_STEP_SUMMARY, markdown),
  };
  // Until it has ended well: Node.js ends a process that has nothing left to wait for, and an action that stops in the middle has failed.
  process.exitCode = 1;
  try {
    await action(context);
    process.exitCode = 0;
  } catch (error) {
    await report(error, context);
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
  }
}

async function report(thrown: unknown, context: ActionContext): Promise<void> {
  const { log, environment } = context;
  const ended = inWordsOfCancellation(thrown, context.signal);
  const error = fileSystemRefusal(ended) ?? ended;
  const findings = withFindings(error);
  if (error instanceof UserError) {
    log.error(error.message, { title: error.title, ...error.position });
    if (environment.RUNNER_DEBUG === '1') log.info(stackOf(error));
  } else {
    log.error(`${messageOf(error)} This is a bug in edge-actions: please report it with the lines below.`, {
      title: 'Bug in edge-actions',
    });
    log.info(stackOf(error));
  }
  // After the error itself, as GitHub shows the first ten of a step; what has no line is in the error already.
  if (findings) annotateFindings(findings.filter(besideTheError), log);
  const title = error instanceof UserError ? error.title : 'Bug in edge-actions';
  const text = `### ❌ ${title}\n\n${fence(messageOf(error))}\n${findingsTable(findings ?? [])}`;
  // A summary that cannot be written must not hide the failure itself.
  await context.summarize(text).catch(() => {});
}

function besideTheError({ severity, position }: Finding): boolean {
  return severity !== 'error' || position !== undefined;
}

/** A call that was given up at a signal fails with an error of its own, which is no bug. */
function inWordsOfCancellation(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted || error instanceof UserError) return error;
  return new UserError(
    'Cancelled',
    `${messageOf(signal.reason)} The call in hand was given up. Running the same again is safe.`,
    { cause: error },
  );
}

/** The message as a code block whose fence is longer than any run of backticks inside. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${text}\n${mark}`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${stackOf(error.cause)}`;
}

async function appendSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file) appendFileSync(file, cutToSummaryLimit(`${markdown}\n`, leftInSummary(file)));
}
