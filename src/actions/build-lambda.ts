import type { BuildOptions, BuiltFunction } from '../build/options.ts';
import { adviceLine } from '../github/advice-summary.ts';
import { annotateFindings } from '../github/annotations.ts';
import { buildSummary } from '../github/build-summary.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { readBuildOptions } from './build-inputs.ts';
import { buildOutputs } from './build-outputs.ts';
import { findConfig, readConfigured } from './config-inputs.ts';
import type { ActionContext } from './run-action.ts';
import { buildDependencies } from './tools.ts';

/** build-lambda: functions from source to deterministic artifacts. Makes no AWS call. */
export async function buildLambda(context: ActionContext): Promise<void> {
  const config = await findConfig(context);
  const options = config === null ? [await readOne(context)] : await readConfigured(config, context);
  const built = await build(context, options);
  context.setOutputs(await buildOutputs(built, context));
  await context.summarize(buildSummary(built, context.run));
}

function readOne(context: ActionContext): Promise<BuildOptions> {
  const name = context.inputs.required(
    'function-name',
    "a name of 1 to 64 letters, digits, - and _, or an edge.yml's path as config",
  );
  return readBuildOptions(context, name);
}

/** Builds, and annotates what the checks found. Shared with publish-edge. */
export async function build(context: ActionContext, options: BuildOptions[]): Promise<BuiltFunction[]> {
  const dependencies = buildDependencies(context);
  // Its process takes the longest to start, so the rest is loaded meanwhile. Who needs it is told of a failure; Python does not.
  if (options.some(({ entry }) => !/\.py$/i.test(entry))) await dependencies.loadEsbuild().catch(() => {});
  const { buildFunctions } = await import('../build/build-functions.ts');
  const built = await buildFunctions(options, dependencies).catch((error: unknown) => {
    throw context.signal.aborted ? givenUp(context.signal) : error;
  });
  if (context.signal.aborted) throw givenUp(context.signal);
  for (const { entry, advice } of built) if (advice) context.log.info(adviceLine(entry.function, advice));
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
