/**
 * Builds dist/: TypeScript to JavaScript by tsc, each action to one bundle by ncc with the licences of what is in it, esbuild's own
 * files beside them. `--check` builds into a temporary folder and fails, showing what differs, when dist/ is not what it would write.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildEsbuild } from './build-esbuild.ts';
import { bundleAll } from './bundling/bundle.ts';
import { compareFolders } from './bundling/compare.ts';
import { compile } from './bundling/compile.ts';

const dist = path.resolve('dist');

await compile();
if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(path.join(tmpdir(), 'edge-actions-dist-'));
  try {
    await bundleAll(fresh);
    const differences = await compareFolders(fresh, dist, ['esbuild']);
    differences.push(...(await buildEsbuild({ check: true })));
    for (const difference of differences) console.error(difference);
    if (differences.length > 0) {
      console.error('dist/ is not what `npm run build` writes. Run it and commit dist/.');
      process.exitCode = 1;
    } else console.log('dist/ is what `npm run build` writes.');
  } finally {
    await rm(fresh, { recursive: true });
  }
} else {
  await bundleAll(dist);
  await buildEsbuild({ check: false });
}
