import { promises } from 'node:fs';
import path from 'node:path';
import type { AnsweredSample } from '../advice/compare.ts';
import type { FunctionTools } from '../advice/generate.ts';
import type { Advice } from '../advice/recommendation.ts';
import type { ParsedBundle } from '../edge/bundle/request.ts';
import type { EventRun } from '../edge/run/request.ts';
import { workspacePath } from '../kit/paths.ts';
import { isPython } from './entry.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { parseHandler } from './handler-name.ts';
import type { BuildDependencies, BuildOptions } from './options.ts';

/** A function that has been built, as the advice looks at it. */
export interface BuiltToAdvise {
  /** Undefined for Python, and for code that the parser does not take. */
  parsed: ParsedBundle | undefined;
  /** What the built function answered to the sample events; empty where there are none. */
  runs: readonly EventRun[];
  /** Absolute path of the function's folder: a generated CloudFront Function is written there. */
  folder: string;
}

/** What the generated function is called, beside the artifact. */
export const generatedName = 'cloudfront-function.js';

/**
 * Says which is the lightest tool that does a built function's job. A Lambda@Edge function that would fit gets a CloudFront Function written
 * beside it, and both are compared on the sample events. Null for regional Lambda, which none of the others takes the place of.
 */
export async function advise(
  built: BuiltToAdvise,
  options: BuildOptions,
  folders: BundleFolders,
  dependencies: BuildDependencies,
): Promise<Advice | null> {
  const { target, eventTypes, functionName, associations } = options;
  if (target === 'lambda') return null;
  const { recommend } = await import('../advice/advise.ts');
  const notRead = isPython(folders.entry)
    ? 'The function is written in Python, which is not read here; CloudFront Functions run JavaScript alone.'
    : undefined;
  return recommend(
    {
      target,
      eventTypes,
      functionName,
      parsed: built.parsed,
      includesBody: associations?.some((line) => /\sinclude-body$/.test(line)) ?? false,
      ...(notRead === undefined ? {} : { notRead }),
    },
    {
      tools: functionTools(options, folders, dependencies),
      samples: () => answeredSamples(built.runs, options, folders),
      functionRuntime: dependencies.functionRuntime,
      write: async (code) => {
        const file = path.join(built.folder, generatedName);
        await promises.writeFile(file, code);
        return workspacePath(options.workspace, file);
      },
    },
  );
}

/** Bundles and writes as a build for CloudFront Functions does, in the same esbuild. */
function functionTools(options: BuildOptions, folders: BundleFolders, dependencies: BuildDependencies): FunctionTools {
  const runtime = 'cloudfront-js-2.0';
  return {
    async bundle(minify) {
      if (parseHandler(options.handler).export !== 'handler')
        return { problems: ['A CloudFront Function is made only of an export that is called handler.'] };
      const { bundleCode } = await import('./function/bundle-code.ts');
      const asFunction: BuildOptions = { ...options, target: 'cloudfront-function', runtime, minify };
      const bundled = await bundleCode(await dependencies.loadEsbuild(), asFunction, folders, () => undefined);
      if ('code' in bundled) return { code: bundled.code };
      return {
        problems: bundled.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      };
    },
    async lower(code, parsed, minify) {
      const [{ lowerCode }, { checkFunctionCode }] = await Promise.all([
        import('./function/lower-code.ts'),
        import('../edge/functions/check-code.ts'),
      ]);
      const positions = { placeOf: () => undefined, entry: undefined };
      const findings = checkFunctionCode({
        scopes: parsed.scopes,
        positions,
        runtime,
        buildEnvKeys: Object.keys(options.buildEnv),
      });
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) return { problems: errors.map(({ message }) => message) };
      const lowered = lowerCode(code, parsed, { runtime, minify });
      if ('code' in lowered) return lowered;
      return { problems: lowered.problems.map(({ what }) => `${runtime} does not take this: ${what}.`) };
    },
  };
}

/** The sample events that the Lambda@Edge function has answered, with its answers. */
async function answeredSamples(
  runs: readonly EventRun[],
  { target, eventTypes }: BuildOptions,
  { workspace }: BundleFolders,
): Promise<AnsweredSample[]> {
  if (runs.length === 0) return [];
  const { isFinding, readSampleEvent } = await import('../edge/run/sample-event.ts');
  const samples = await Promise.all(
    runs.map(async ({ file, invocation }) => {
      if (invocation.outcome !== 'returned') return undefined;
      const text = await promises.readFile(path.join(workspace, ...file.split('/')), 'utf8');
      const read = readSampleEvent({ file, text }, target, eventTypes);
      return isFinding(read) ? undefined : { file, event: read.event, result: invocation.result };
    }),
  );
  return samples.filter((sample) => sample !== undefined);
}
