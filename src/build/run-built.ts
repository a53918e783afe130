import { promises } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../edge/finding.ts';
import type { EventRun } from '../edge/run/request.ts';
import { isInside, workspacePath } from '../kit/paths.ts';
import type { BundleFolders } from './esbuild-options.ts';
import type { BuildDependencies, BuildEventRun, BuildOptions } from './options.ts';
import { runtimePackages } from './runtime-packages.ts';

/** Lambda's own default in MB, and what every page allows at viewer events: for a function whose memory-size is not given. */
const defaultMemorySize = 128;
/** Seconds that the edge allows on every event: for a function whose timeout is not given. */
const defaultTimeout = 30;

export interface BuiltZip {
  zip: Uint8Array;
  /** Packages that only the runtime brings. */
  runtimePackages: string[];
  /** Packages that are external and that nothing known brings: a layer of a regional function may. */
  missingPackages: string[];
  /** Paths of the sample events from the working directory; empty where none are run. */
  events: string[];
  /** Whether the source told that the handler is a function. */
  handler: 'function' | 'unknown';
}

/**
 * Runs the built zip in a child process: on the sample events, or, where there are none and the source does not tell what the handler is,
 * only to load it.
 */
export async function runBuilt(
  built: BuiltZip,
  options: BuildOptions,
  folders: BundleFolders,
  dependencies: BuildDependencies,
): Promise<{ findings: Finding[]; eventRuns: BuildEventRun[]; answers?: EventRun[] }> {
  const withEvents = built.events.length > 0;
  if (!withEvents && built.handler === 'function') return { findings: [], eventRuns: [] };
  // At the edge loading such a package fails for certain, which has been said already.
  if (!withEvents && options.target !== 'lambda' && built.missingPackages.length > 0)
    return { findings: [], eventRuns: [] };
  const elsewhere = [...built.runtimePackages, ...(options.target === 'lambda' ? built.missingPackages : [])];
  const moduleDirectories = elsewhere.length > 0 ? await nodeModules(folders) : [];
  const missing = await notInstalled(elsewhere, moduleDirectories);
  if (missing.length > 0) return { findings: [cannotRun(options, missing, withEvents)], eventRuns: [] };

  const { probeHandler, runEvents } = await import('../edge/run/run-events.ts');
  const request = {
    zip: built.zip,
    functionName: options.functionName,
    runtime: options.runtime,
    handler: options.handler,
    memorySize: options.memorySize ?? defaultMemorySize,
    timeout: options.timeout ?? defaultTimeout,
    target: options.target,
    eventTypes: options.eventTypes,
    handlerRuntime: dependencies.handlerRuntime,
    ...(dependencies.environment ? { environment: dependencies.environment } : {}),
    log: dependencies.log,
    ...(dependencies.signal ? { signal: dependencies.signal } : {}),
    moduleDirectories,
  };
  if (!withEvents) return { findings: await probeHandler(request), eventRuns: [] };
  const events = await Promise.all(
    built.events.map(async (event) => {
      const absolute = path.join(folders.workingDirectory, event);
      return { file: workspacePath(folders.workspace, absolute), text: await promises.readFile(absolute, 'utf8') };
    }),
  );
  const { runs, findings } = await runEvents({ ...request, events });
  return { findings, eventRuns: runs.map(summaryOf), answers: runs };
}

function summaryOf(run: EventRun): BuildEventRun {
  const { invocation } = run;
  const problems = [...run.problems.map((problem) => problem.message), ...run.mismatches];
  if (invocation.outcome === 'threw' || invocation.outcome === 'not-loaded') {
    problems.unshift(`${invocation.errorType}: ${invocation.errorMessage}`);
  } else if (invocation.outcome !== 'returned') {
    problems.unshift(invocation.outcome);
  }
  return {
    file: run.file,
    eventType: run.eventType,
    durationMs: invocation.durationMs,
    maxMemoryMb: invocation.maxMemoryMb,
    ok: run.passed,
    problems,
  };
}

/** The node_modules folders that the source sees, from the working directory up to the workspace. */
async function nodeModules({ workingDirectory, workspace }: BundleFolders): Promise<string[]> {
  const found: string[] = [];
  for (let folder = workingDirectory; isInside(workspace, folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules');
    if (await isFolder(candidate)) found.push(candidate);
    if (folder === path.dirname(folder)) break;
  }
  return found;
}

async function notInstalled(packages: readonly string[], moduleDirectories: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const name of packages) {
    const found = await Promise.all(moduleDirectories.map((folder) => isFolder(path.join(folder, ...name.split('/')))));
    if (!found.includes(true)) missing.push(name);
  }
  return missing;
}

async function isFolder(candidate: string): Promise<boolean> {
  return promises.stat(candidate).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function cannotRun(options: BuildOptions, missing: string[], withEvents: boolean): Finding {
  const names = missing.join(', ');
  return {
    rule: 'not-run',
    severity: withEvents ? 'error' : 'notice',
    message: withEvents
      ? `The sample events cannot be run: ${options.functionName} imports ${names}, which are not in the zip and not on this machine either.`
      : `Whether ${options.handler} is a function was not tried: the code imports ${names}, which are not in the zip and not on this machine either.`,
    advice: `Install it before the build, as a development dependency: npm install --save-dev ${missing.join(' ')}.`,
    source: runtimePackages.source,
  };
}
