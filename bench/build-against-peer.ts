import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from '../scripts/runner/run-action.ts';
import { actionProgram } from './action-program.ts';
import { inTurn } from './in-turn.ts';
import type { Row } from './measure.ts';

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
    const peerName = "esbuild's API + zip";
    const what = 'build-lambda, one TypeScript function';
    return [await inTurn(ours, theirs, { what, peer: peerName, limit: 'at most 1.5 x' })];
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
