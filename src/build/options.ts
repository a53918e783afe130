import type { Advice } from '../advice/recommendation.ts';
import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { Manifest } from '../artifacts/manifest.ts';
import type { ParsedBundle } from '../edge/bundle/request.ts';
import type { Finding } from '../edge/finding.ts';
import type { EventRun } from '../edge/run/request.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import type { SourcePosition } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';

/** esbuild's JavaScript API. */
export type Esbuild = typeof import('esbuild');

/** What to build: build-lambda's inputs for one function, with defaults filled in. */
export interface BuildOptions {
  functionName: string;
  /** As the user wrote it, from `workingDirectory`. */
  entry: string;
  target: Target;
  eventTypes: EventType[];
  /** `nodejs24.x`, ... */
  runtime: string;
  /** `index.handler`: file without its extension, and export; for Python the entry's own name and function. */
  handler: string;
  /** Put in place of `process.env.KEY`. */
  buildEnv: Record<string, string>;
  /** Globs, from `workingDirectory`. */
  include: string[];
  /** Packages left out of the bundle. */
  external: string[];
  /** Python: a requirements file, from `workingDirectory`. */
  requirements?: string;
  /** Python: whether pip may build source distributions; false when left out. */
  allowSourceDistributions?: boolean;
  minify: boolean;
  /** Ships the source map beside the code. */
  sourceMap: boolean;
  /** MB. */
  memorySize?: number;
  /** Seconds. */
  timeout?: number;
  /** Glob of sample events, from `workingDirectory`. */
  events?: string;
  /** CloudFront Functions: the most that the estimate for a sample event may be, 1 to 100. */
  maxComputeUtilization?: number;
  /** Carried into the artifact's entry. */
  associations: string[] | null;
  /** Where an edge.yml says an input, or the function where it does not say it; left out where inputs of a step say it all. */
  declaredAt?: (input?: string) => SourcePosition;
  /** Absolute. */
  workingDirectory: string;
  /** Absolute. */
  outputDirectory: string;
  /** Absolute. */
  workspace: string;
  /** The source commit, null outside a workflow. */
  commit: string | null;
}

export interface BuildDependencies {
  log: Logger;
  /** Called once a build needs it. */
  loadEsbuild: () => Promise<Esbuild>;
  /** Absolute path of the program that runs a handler in a child process, for sample events; those for Python lie beside it. */
  handlerRuntime: string;
  /** Absolute path of the program that runs a CloudFront Function in a sandbox. */
  functionRuntime: string;
  /** Where Python is looked for, and what pip reads: indexes, proxies. */
  environment?: NodeJS.ProcessEnv;
  /** Aborted on SIGINT and SIGTERM: a handler that runs on sample events is ended. */
  signal?: AbortSignal;
  /** Leaves out which tool would do the job: it costs as much as the build, and who builds at every save reads it once at most. */
  withoutAdvice?: boolean;
  /** Whether GitHub's runner does the build, where a file that is missing was mostly not checked out; a person's own machine when left out. */
  onRunner?: boolean;
  /** Milliseconds since the epoch: runtimes have dates. The system's clock when left out. */
  now?: () => number;
}

/** One sample event that was run on the built artifact. */
export interface BuildEventRun {
  /** From the workspace. */
  file: string;
  eventType: string | null;
  durationMs: number;
  maxMemoryMb: number | null;
  /** CloudFront Functions: an estimate, 0 to 100. */
  estimatedComputeUtilization?: number;
  ok: boolean;
  problems: string[];
}

/** What leads from a place in the code that runs to the user's own line; in no artifact. */
export interface BuiltSources {
  /** The bundle's path in the zip, or a CloudFront Function's file. */
  fileName: string;
  /** The bundle. */
  code: string;
  /** JSON, of the bundle; `sources` are relative to its folder in the working directory. */
  sourceMap: string;
  /** A CloudFront Function's file, which is written from the bundle; left out where the bundle itself runs. */
  written?: string;
}

/** An artifact in memory, not yet run. */
export interface BuiltCode {
  /** The zip, or a CloudFront Function's file. */
  code: Uint8Array;
  manifest: Manifest;
  findings: Finding[];
  /** The checked code's tree, for advice; undefined for Python, and where it could not be parsed. */
  parsed?: ParsedBundle;
  /** Left out for Python, whose code is the user's own files. */
  sources?: BuiltSources;
  /** Runs it on sample events, named by their paths from the working directory. @returns also the answers, of a Lambda function */
  run(events: string[]): Promise<{ findings: Finding[]; eventRuns: BuildEventRun[]; answers?: EventRun[] }>;
}

/** A function that was built and written. */
export interface BuiltFunction {
  entry: ArtifactEntry;
  manifest: Manifest;
  /** Warnings and notices; an error would have stopped the build. */
  findings: Finding[];
  eventRuns: BuildEventRun[];
  unpackedBytes: number;
  /** Left out for Python. */
  sources?: BuiltSources;
  /** The lightest tool that does its job; null for regional Lambda, and where it is left out. */
  advice: Advice | null;
}
