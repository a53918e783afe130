import type { BuildOptions } from '../build/options.ts';
import { defaultHandler, defaultRuntime } from '../edge/default-runtime.ts';
import { InputError } from '../kit/errors.ts';
import { resolveInside } from '../kit/paths.ts';
import { readComputeCeiling } from './compute-ceiling.ts';
import { checkName, readEventTypes, readTarget } from './function-inputs.ts';
import { refuseInputsOfOtherTargets } from './function-target.ts';
import type { ActionContext } from './run-action.ts';

/**
 * Reads build-lambda's inputs: one function.
 *
 * @param functionName where the name comes from differs between build-lambda and publish-edge
 */
export async function readBuildOptions(
  { inputs, workspace, run }: Pick<ActionContext, 'inputs' | 'workspace' | 'run'>,
  functionName: string,
): Promise<BuildOptions> {
  const target = readTarget(inputs);
  refuseInputsOfOtherTargets(inputs, target);
  const entry = inputs.required('entry', 'the path of the file that exports the handler');
  const handler = inputs.text('handler') ?? defaultHandler(entry);
  if (!/^[\w./-]+\.[A-Za-z_$][\w$]*$/.test(handler))
    throw new InputError('handler', handler, 'file and export, like index.handler');
  const workingDirectory = await resolveInside(
    'working-directory',
    inputs.required('working-directory', 'a folder'),
    workspace,
    workspace,
  );
  const outputDirectory = await resolveInside(
    'output-directory',
    inputs.required('output-directory', 'a folder'),
    workspace,
    workspace,
  );
  if (outputDirectory === workspace) {
    throw new InputError(
      'output-directory',
      inputs.text('output-directory'),
      'a folder of its own inside the workspace, like .edge',
    );
  }
  const memorySize = inputs.integer('memory-size', { minimum: 1, maximum: 1_000_000, unit: 'MB' });
  const timeout = inputs.integer('timeout', { minimum: 1, maximum: 1_000_000, unit: 'seconds' });
  const events = inputs.text('events');
  const maxComputeUtilization = readComputeCeiling(inputs, events);
  const requirements = inputs.text('requirements');
  const allowSourceDistributions = inputs.boolean('allow-source-distributions');
  refuseWithoutPython(entry, requirements, allowSourceDistributions);
  return {
    functionName: checkName('function-name', functionName),
    entry,
    target,
    eventTypes: readEventTypes(inputs, target),
    runtime: inputs.text('runtime') ?? defaultRuntime(target, entry),
    handler,
    buildEnv: inputs.keyValues('build-env'),
    include: inputs.lines('include'),
    external: inputs.commaSeparated('external'),
    ...(requirements === undefined ? {} : { requirements }),
    allowSourceDistributions,
    minify: inputs.boolean('minify'),
    sourceMap: inputs.boolean('source-map'),
    ...(memorySize === undefined ? {} : { memorySize }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(maxComputeUtilization === undefined ? {} : { maxComputeUtilization }),
    ...(events === undefined ? {} : { events }),
    associations: null,
    workingDirectory,
    outputDirectory,
    workspace,
    commit: run.commit,
  };
}

/** Inputs of Python builds, given for another language, are a mistake and not silently left aside. */
function refuseWithoutPython(entry: string, requirements: string | undefined, allowSourceDistributions: boolean): void {
  if (!entry.endsWith('.py') && requirements !== undefined) {
    throw new InputError('requirements', requirements, 'a Python entry beside it', `The entry is ${entry}.`);
  }
  if (allowSourceDistributions && requirements === undefined) {
    throw new InputError(
      'allow-source-distributions',
      'true',
      'requirements beside it',
      'Nothing is installed without.',
    );
  }
}
