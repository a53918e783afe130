import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from '../scripts/runner/run-action.ts';
import { actionProgram } from './action-program.ts';
import { median, type Row, wallTime } from './measure.ts';

const rounds = 15;

/**
 * build-lambda on one TypeScript function, whole process, against a script that calls esbuild's API and the machine's `zip`: what
 * people have instead, without checks, manifest or determinism. In turn, so that a change of the machine's speed meets both.
 */
export async function buildAgainstPeer(): Promise<Row[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    await cp(path.join(repository, 'examples', 'greeting'), workspace, { recursive: true });
    const peerScript = path.join(workspace, 'peer.mjs');
    await writeFile(peerScript, peer(path.join(repository, 'node_modules', 'esbuild', 'lib', 'main.js')));
    const ours = await actionProgram('actions/build-lambda', workspace, {
      'function-name': 'greeting',
      entry: 'greeting.ts',
      'event-types': 'viewer-request',
    });
    const theirs = {
      command: [process.execPath, peerScript],
      environment: { PATH: process.env.PATH ?? '' },
      cwd: workspace,
    };
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { ours: await wallTime(ours), theirs: await wallTime(theirs) };
      if (round === 0) continue; // warms the file cache for both
      times.ours.push(pair.ours);
      times.theirs.push(pair.theirs);
    }
    const ratios = times.ours.map((time, index) => time / (times.theirs[index] as number));
    return [
      {
        what: 'build-lambda, one TypeScript function',
        measured: `${median(times.ours).toFixed(0)} ms`,
        beside: `esbuild's API + zip: ${median(times.theirs).toFixed(0)} ms`,
        ratio: `${median(ratios).toFixed(2)} x`,
        limit: 'at most 1.5 x',
      },
    ];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function peer(esbuild: string): string {
  return `import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
const { build } = createRequire(import.meta.url)(${JSON.stringify(esbuild)});
await build({ entryPoints: ['greeting.ts'], outfile: 'peer/index.js', bundle: true, minify: true, platform: 'node', target: 'node24', format: 'cjs', external: ['@aws-sdk/*'] });
rmSync('peer.zip', { force: true });
execFileSync('zip', ['-q', '-X', '-j', 'peer.zip', 'peer/index.js']);
`;
}
