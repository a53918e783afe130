import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { withPackages } from '../scripts/bundling/packages.ts';
import { repository } from '../scripts/runner/run-action.ts';
import type { Program } from './measure.ts';

/** What no action can go below: the libraries that do the work, called as it calls them, and not a line of ours. */
export interface Floors {
  /** esbuild's API on the function. */
  build: Program;
  /** The same, and the AWS calls of a run that finds nothing to do, with clients bundled as in dist/: only what is used of them, minified. */
  publish: Program;
  /** The same, not minified: the smaller of the two is the floor. */
  publishReadable: Program;
}

/** @param workspace holds `greeting.ts`; the programs are written there */
export async function floors(
  workspace: string,
  environment: Record<string, string>,
  distributionId: string,
): Promise<Floors> {
  const main = path.join(repository, 'dist', 'esbuild', 'main.js');
  const bundling = `import { createRequire } from 'node:module';
const { build, stop } = createRequire(import.meta.url)(${JSON.stringify(main)});
await build({ entryPoints: ['greeting.ts'], write: false, outdir: '.', bundle: true, minify: true, platform: 'node', target: 'node24', format: 'cjs' });
stop();
`;
  const calls = `import { LambdaClient, GetFunctionConfigurationCommand } from './src/aws/sdk/lambda.ts';
import { CloudFrontClient, GetDistributionCommand } from './src/aws/sdk/cloudfront.ts';
const settings = { region: 'us-east-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } };
(async () => {
  const lambda = new LambdaClient(settings);
  await Promise.all([
    lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'greeting' })),
    new CloudFrontClient(settings).send(new GetDistributionCommand({ Id: ${JSON.stringify(distributionId)} })),
  ]);
  await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'greeting', Qualifier: '1' }));
})();
`;
  await writeFile(path.join(workspace, 'bundling.mjs'), bundling);
  for (const [name, minify] of [
    ['minified', true],
    ['readable', false],
  ] as const) {
    const bundled = await build({
      stdin: { contents: calls, resolveDir: repository },
      ...withPackages,
      minify,
      // Node.js's own modules by require, as a bundle of ncc loads them; as ES modules they cost more.
      format: 'cjs',
      supported: { 'dynamic-import': false },
      write: false,
    });
    await writeFile(path.join(workspace, `${name}.cjs`), bundled.outputFiles[0]?.contents ?? '');
    await writeFile(
      path.join(workspace, `${name}.mjs`),
      `${bundling}createRequire(import.meta.url)('./${name}.cjs');\n`,
    );
  }
  const program = (script: string): Program => ({
    command: [process.execPath, path.join(workspace, script)],
    environment: { ...environment, ESBUILD_BINARY_PATH: path.join(repository, 'dist', 'esbuild', 'bin', 'esbuild') },
    cwd: workspace,
  });
  return {
    build: program('bundling.mjs'),
    publish: program('minified.mjs'),
    publishReadable: program('readable.mjs'),
  };
}
