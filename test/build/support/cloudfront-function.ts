import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { BuildError } from '../../../src/build/build-error.ts';
import { buildFunctions } from '../../../src/build/build-functions.ts';
import type { BuildOptions, BuiltFunction } from '../../../src/build/options.ts';
import type { Finding } from '../../../src/edge/finding.ts';
import type { FunctionRun, KeyValues } from '../../../src/edge/functions/function-run.ts';
import { type Sandbox, startSandbox } from '../../../src/edge/functions/start-sandbox.ts';
import { dependencies, functionRuntime, optionsFor, rejection, workspaceWith } from './workspace.ts';

/** The options of a CloudFront Function at src/fn.ts. */
export function functionOptions(workspace: string, changes: Partial<BuildOptions> = {}): BuildOptions {
  return optionsFor(workspace, {
    functionName: 'fn',
    entry: 'src/fn.ts',
    target: 'cloudfront-function',
    eventTypes: ['viewer-request', 'viewer-response'],
    runtime: 'cloudfront-js-2.0',
    ...changes,
  });
}

/** Builds one; files are the workspace's, or the text of src/fn.ts. */
export async function buildCode(
  files: Record<string, string> | string,
  changes: Partial<BuildOptions> = {},
): Promise<{ built: BuiltFunction; code: string; workspace: string }> {
  const workspace = await workspaceWith(typeof files === 'string' ? { 'src/fn.ts': files } : files);
  const [built] = await buildFunctions([functionOptions(workspace, changes)], dependencies());
  const code = await readFile(path.join(workspace, '.edge', 'fn', 'code.js'), 'utf8');
  return { built: built!, code, workspace };
}

/** The findings that stopped a build. */
export async function refusedBuild(
  files: Record<string, string> | string,
  changes: Partial<BuildOptions> = {},
): Promise<{ findings: Finding[]; message: string }> {
  const error = await rejection(buildCode(files, changes));
  if (!(error instanceof BuildError)) throw error;
  return { findings: error.findings, message: error.message };
}

let sandbox: Sandbox | undefined;
afterAll(async () => sandbox?.stop());

/** Runs code in the sandbox on a request. */
export async function runCode(
  code: string,
  request: object,
  { runtime = 'cloudfront-js-2.0', store }: { runtime?: string; store?: KeyValues } = {},
): Promise<FunctionRun> {
  sandbox ??= startSandbox({ functionRuntime });
  const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: {}, request };
  return sandbox.run({ name: 'fn', runtime, code }, { event, now: 0, store });
}
