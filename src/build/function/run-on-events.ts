import { promises } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../edge/finding.ts';
import type { FunctionEventRun } from '../../edge/functions/run-function-events.ts';
import { workspacePath } from '../../kit/paths.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import type { BuildDependencies, BuildEventRun, BuildOptions } from '../options.ts';

/**
 * Runs the built code on sample events, in a sandbox with the globals that the runtime has.
 *
 * @param events paths from the working directory; none are fine
 */
export async function runOnEvents(
  code: string,
  events: readonly string[],
  options: BuildOptions,
  folders: BundleFolders,
  dependencies: BuildDependencies,
): Promise<{ findings: Finding[]; eventRuns: BuildEventRun[] }> {
  if (events.length === 0) return { findings: [], eventRuns: [] };
  const files = await Promise.all(
    events.map(async (event) => {
      const absolute = path.join(folders.workingDirectory, event);
      return { file: workspacePath(folders.workspace, absolute), text: await promises.readFile(absolute, 'utf8') };
    }),
  );
  const { runFunctionEvents } = await import('../../edge/functions/run-function-events.ts');
  const { runs, findings } = await runFunctionEvents({
    fn: { name: options.functionName, runtime: options.runtime, code },
    eventTypes: options.eventTypes,
    events: files,
    functionRuntime: dependencies.functionRuntime,
    maxComputeUtilization: options.maxComputeUtilization ?? null,
    now: (dependencies.now ?? Date.now)(),
    log: dependencies.log,
    ...(dependencies.signal ? { signal: dependencies.signal } : {}),
  });
  return { findings, eventRuns: runs.map(summaryOf) };
}

function summaryOf({ file, eventType, run, problems }: FunctionEventRun): BuildEventRun {
  return {
    file,
    eventType,
    durationMs: run.durationMs,
    maxMemoryMb: null,
    estimatedComputeUtilization: run.estimatedComputeUtilization,
    ok: problems.length === 0,
    problems,
  };
}
