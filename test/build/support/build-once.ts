/** Builds the function of a workspace and prints its hash: run as a process of its own, under another umask, time zone and folder. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { buildFunctions } from '../../../src/build/build-functions.ts';

const [workspace = '', ...flags] = process.argv.slice(2);
/** Stands still in the middle of the build, for a test that kills it there. */
const hang = () => {
  console.log('hanging');
  return new Promise<never>(() => setInterval(() => undefined, 1000));
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
      include: ['assets/**'],
      external: [],
      minify: !flags.includes('unminified'),
      sourceMap: true,
      associations: null,
      workingDirectory: workspace,
      outputDirectory: path.join(workspace, '.edge'),
      workspace,
      commit: '0123456789abcdef0123456789abcdef01234567',
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
