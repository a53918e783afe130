/** Builds the function of a workspace and prints its hash: run as a process of its own, under another umask, time zone and folder. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { buildFunctions } from '../../../src/build/build-functions.ts';
import type { BuildOptions } from '../../../src/build/options.ts';

const [workspace = '', ...flags] = process.argv.slice(2);
/** Stands still in the middle of the build, for a test that kills it there. */
const hang = () => {
  console.log('hanging');
  return new Promise<never>(() => setInterval(() => undefined, 1000));
};
const lambda: Partial<BuildOptions> = { include: ['assets/**'], sourceMap: true };
const cloudFrontFunction: Partial<BuildOptions> = {
  target: 'cloudfront-function',
  eventTypes: ['viewer-request'],
  runtime: 'cloudfront-js-2.0',
};
const silent = () => undefined;
const log = {
  debug: silent,
  info: silent,
  notice: silent,
  warning: silent,
  error: silent,
  group: <T>(_title: string, work: () => Promise<T>) => work(),
};
const [built] = await buildFunctions(
  [
    {
      functionName: 'router',
      entry: 'src/router.ts',
      target: 'lambda-edge',
      eventTypes: ['origin-request'],
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      buildEnv: { STAGE_HEADER: 'x-stage' },
      include: [],
      external: [],
      minify: !flags.includes('unminified'),
      sourceMap: false,
      associations: null,
      workingDirectory: workspace,
      outputDirectory: path.join(workspace, '.edge'),
      workspace,
      commit: '0123456789abcdef0123456789abcdef01234567',
      ...(flags.includes('function') ? cloudFrontFunction : lambda),
    },
  ],
  {
    log,
    loadEsbuild: flags.includes('hang') ? hang : async () => esbuild,
    handlerRuntime: path.resolve(import.meta.dirname, '../../../src/edge/run/handler-runtime.ts'),
    functionRuntime: path.resolve(import.meta.dirname, '../../../src/edge/functions/function-runtime.ts'),
  },
);
console.log(built?.manifest.sha256);
