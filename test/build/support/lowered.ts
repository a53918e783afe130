import { createContext, runInContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { functionEsbuildOptions } from '../../../src/build/function/function-esbuild-options.ts';
import { lowerCode } from '../../../src/build/function/lower-code.ts';
import { readScopes } from '../../../src/edge/bundle/scopes.ts';
import { parseBundle } from '../../../src/edge/bundle/syntax.ts';
import { functionOptions } from './cloudfront-function.ts';

/** A script with a function `handler`, bundled and written for a runtime as a build does it. Throws what cannot be written. */
export async function loweredScript(script: string, runtime: string, minify: boolean): Promise<string> {
  const workspace = '/workspace';
  const options = functionOptions(workspace, { runtime, minify });
  const folders = { workspace, workingDirectory: workspace, entry: `${workspace}/fn.ts` };
  const built = await esbuild.build({
    ...functionEsbuildOptions(options, folders),
    stdin: { contents: `${script}\nexport { handler };` },
    sourcemap: false,
  });
  const code = built.outputFiles[0]!.text;
  const program = parseBundle(code);
  const result = lowerCode(code, { program, scopes: readScopes(program) }, { runtime, minify });
  if (!('code' in result)) throw new Error(result.problems.map(({ what }) => what).join('; '));
  return result.code;
}

/** What the handler of a script returns for an event, through JSON: a value, or what its promise comes to. */
export async function resultOf(script: string, event: unknown): Promise<unknown> {
  const call = `Promise.resolve(handler(${JSON.stringify(event)})).then(JSON.stringify)`;
  const text = await runInContext(`'use strict';${script}\n${call}`, createContext(), { timeout: 5000 });
  return JSON.parse(text as string);
}
