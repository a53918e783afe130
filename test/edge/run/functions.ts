import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { HandlerOptions, LoadableHandler } from '../../../src/edge/run/handler-process.ts';
import { startHandler } from '../../../src/edge/run/handler-process.ts';
import type { RunnableFunction } from '../../../src/edge/run/invocation.ts';

export const handlerRuntime = resolve('src/edge/run/handler-runtime.ts');

/** Folders and processes of one test file, ended by `clean`. */
const folders: string[] = [];
const handlers: LoadableHandler[] = [];

/** Writes files into a new folder and starts a handler on it. */
export function start(
  files: string | Record<string, string>,
  settings: Partial<RunnableFunction> = {},
  options: Partial<HandlerOptions> = {},
) {
  const directory = folder(typeof files === 'string' ? { 'index.js': files } : files);
  const fn: RunnableFunction = {
    directory,
    functionName: 'router',
    functionVersion: '1',
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    memorySize: 128,
    timeout: 5,
    ...settings,
  };
  const handler = startHandler(fn, { handlerRuntime, ...options });
  handlers.push(handler);
  return { directory, load: handler.load, invoke: handler.invoke, stop: handler.stop };
}

export function folder(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'edge-test-'));
  folders.push(directory);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

export async function clean(): Promise<void> {
  await Promise.all(handlers.splice(0).map((handler) => handler.stop()));
  for (const directory of folders.splice(0)) rmSync(directory, { recursive: true, force: true });
}
