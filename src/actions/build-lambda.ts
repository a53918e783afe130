import type { BuiltFunction } from '../build/options.ts';
import { annotateFindings } from '../github/annotations.ts';
import { buildSummary } from '../github/build-summary.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { readBuildOptions } from './build-inputs.ts';
import { buildOutputs } from './build-outputs.ts';
import type { ActionContext } from './run-action.ts';
import { buildDependencies } from './tools.ts';

/** build-lambda: a function from source to a deterministic artifact. Makes no AWS call. */
export async function buildLambda(context: ActionContext): Promise<void> {
  const name = context.inputs.required('function-name', 'a name of 1 to 64 letters, digits, - and _');
  const built = await build(context, name);
  context.setOutputs(await buildOutputs(built, context));
  await context.summarize(buildSummary(built, context.run));
}

/** Builds as the inputs say, and annotates what the checks found. Shared with publish-edge. */
export async function build(context: ActionContext, functionName: string): Promise<BuiltFunction[]> {
  const options = await readBuildOptions(context, functionName);
  const { buildFunctions } = await import('../build/build-functions.ts');
  const built = await buildFunctions([options], buildDependencies(context)).catch((error: unknown) => {
    throw context.signal.aborted ? givenUp(context.signal) : error;
  });
  if (context.signal.aborted) throw givenUp(context.signal);
  annotateFindings(
    built.flatMap((one) => one.findings),
    context.log,
  );
  return built;
}

/** Of publish-edge too: the build comes before anything else. */
function givenUp(signal: AbortSignal): UserError {
  return new UserError(
    'Cancelled',
    `${messageOf(signal.reason)} The build was given up; nothing was uploaded or published.`,
  );
}
