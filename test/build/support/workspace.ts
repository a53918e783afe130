import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import * as esbuild from 'esbuild';
import type { BuildDependencies, BuildOptions } from '../../../src/build/options.ts';
import type { Logger } from '../../../src/kit/log.ts';

export const repository = path.resolve(import.meta.dirname, '..', '..', '..');
export const handlerRuntime = path.join(repository, 'src', 'edge', 'run', 'handler-runtime.ts');

export const functionRuntime = path.join(repository, 'src', 'edge', 'functions', 'function-runtime.ts');

const made: string[] = [];
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder that holds the files, in the order given; removed after the test file. */
export async function workspaceWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'edge-actions-build-')));
  made.push(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** build-lambda's defaults for one Node.js function in a workspace. */
export function optionsFor(workspace: string, changes: Partial<BuildOptions> = {}): BuildOptions {
  return {
    functionName: 'router',
    entry: 'src/router.ts',
    target: 'lambda-edge',
    eventTypes: ['origin-request'],
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    buildEnv: {},
    include: [],
    external: [],
    minify: true,
    sourceMap: false,
    associations: null,
    workingDirectory: workspace,
    outputDirectory: path.join(workspace, '.edge'),
    workspace,
    commit: null,
    ...changes,
  };
}

export function recordingLog(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const record = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    debug: record('debug'),
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
    group: (_title, work) => work(),
  };
}

export function dependencies(changes: Partial<BuildDependencies> = {}): BuildDependencies {
  return {
    log: recordingLog(),
    loadEsbuild: async () => esbuild,
    handlerRuntime,
    functionRuntime,
    now: () => Date.parse('2026-11-21T00:00:00Z'),
    ...changes,
  };
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a rejection');
}
