import path from 'node:path';
import type { LoadedArtifact } from '../artifacts/loaded-artifact.ts';
import type { BuildOptions } from '../build/options.ts';
import type { ConfiguredFunction } from '../config/read-config.ts';
import { InputError, messageOf } from '../kit/errors.ts';
import type { ConfigFile } from './config-inputs.ts';
import type { OwnSettings, PublishInputs } from './publish-inputs.ts';
import type { ActionContext } from './run-action.ts';
import { readSampleFiles } from './sample-files.ts';

/** How each function is tested at CloudFront: by its own name. Only CloudFront Functions are. */
export type FunctionTests = Map<string, OwnSettings>;

/** publish-edge: what the build was run on is what TestFunction is run on. */
export async function testsOfBuild(options: BuildOptions[]): Promise<FunctionTests> {
  const settings = await Promise.all(
    options.map(async (one): Promise<[string, OwnSettings]> => {
      const { functionName, memorySize, timeout, maxComputeUtilization, events, target } = one;
      const tested = target === 'cloudfront-function' && events !== undefined;
      const samples = tested ? { samples: await readSampleFiles(events, one) } : {};
      return [
        functionName,
        {
          memorySize: memorySize ?? null,
          timeout: timeout ?? null,
          maxComputeUtilization: maxComputeUtilization ?? null,
          ...samples,
        },
      ];
    }),
  );
  return new Map(settings);
}

/**
 * publish-edge-version: the inputs `events` and `max-compute-utilization` are of the call's one CloudFront Function.
 * @throws InputError where there is none, or more than one
 */
export async function testsOfInputs(
  artifacts: LoadedArtifact[],
  { events, maxComputeUtilization }: PublishInputs,
  workspace: string,
): Promise<FunctionTests> {
  if (events === undefined) return new Map();
  const functions = artifacts.filter(({ entry }) => entry.target === 'cloudfront-function');
  if (functions.length !== 1) {
    const [expected, advice] =
      functions.length === 0
        ? [
            'a CloudFront Function to test',
            "build-lambda's events run a Lambda function's artifact; AWS has no test for one.",
          ]
        : [
            `nothing where there are ${functions.length} CloudFront Functions`,
            'Write events in an edge.yml, under each function, and give it as config.',
          ];
    throw new InputError('events', events, expected!, advice);
  }
  const samples = await readSampleFiles(events, { workingDirectory: workspace, workspace });
  return new Map([[functions[0]!.entry.function, { samples, maxComputeUtilization }]]);
}

/**
 * publish-edge-version with an edge.yml beside `artifacts`: each function's own `events`, from the file's folder. The build has run them
 * already, in a job that may have had more of the repository than this one: where they are missing here, a warning says so.
 */
export async function testsOfConfig(
  configured: ConfiguredFunction[],
  config: ConfigFile,
  artifacts: LoadedArtifact[],
  { workspace, log }: Pick<ActionContext, 'workspace' | 'log'>,
): Promise<FunctionTests> {
  const tests: FunctionTests = new Map();
  for (const { entry } of artifacts) {
    const inputs = configured.find(({ name }) => name === entry.function)?.inputs ?? {};
    if (entry.target !== 'cloudfront-function' || !inputs.events) continue;
    const workingDirectory = path.join(path.dirname(config.path), inputs['working-directory'] ?? '.');
    try {
      const samples = await readSampleFiles(inputs.events, { workingDirectory, workspace });
      const ceiling = inputs['max-compute-utilization'];
      tests.set(entry.function, { samples, maxComputeUtilization: ceiling ? Number(ceiling) : null });
    } catch (error) {
      log.warning(
        `${entry.function}: its sample events (${config.taken}: ${inputs.events}) cannot be read here, so TestFunction is not called: ${messageOf(error)}`,
      );
    }
  }
  return tests;
}
