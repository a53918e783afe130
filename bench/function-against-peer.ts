import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from '../scripts/runner/run-action.ts';
import { actionProgram } from './action-program.ts';
import { inTurn } from './in-turn.ts';
import type { Row } from './measure.ts';

/** A redirect by country, in the language that esbuild alone can write for the runtime: the peer does less, and must not fail. */
const source = `import { languages } from './languages.ts';

interface Request { uri: string; headers: Record<string, { value: string } | undefined> }

export function handler(event: { request: Request }) {
  const request = event.request;
  const country = request.headers['cloudfront-viewer-country']?.value ?? '';
  const language = languages[country] ?? 'en';
  if (request.uri.indexOf('/' + language + '/') === 0) return request;
  return { statusCode: 302, headers: { location: { value: '/' + language + request.uri } } };
}
`;

/** build-lambda on one CloudFront Function, whole process, against a script that calls esbuild's API and writes one file, unchecked. */
export async function functionAgainstPeer(): Promise<Row[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    await writeFile(path.join(workspace, 'redirect.ts'), source);
    await writeFile(
      path.join(workspace, 'languages.ts'),
      "export const languages: Record<string, string> = { DE: 'de', AT: 'de', FR: 'fr' };\n",
    );
    const peerScript = path.join(workspace, 'peer.mjs');
    await writeFile(peerScript, peer(path.join(repository, 'node_modules', 'esbuild', 'lib', 'main.js')));
    const ours = await actionProgram('actions/build-lambda', workspace, {
      'function-name': 'redirect',
      entry: 'redirect.ts',
      target: 'cloudfront-function',
    });
    const theirs = {
      command: [process.execPath, peerScript],
      environment: { PATH: process.env.PATH ?? '' },
      cwd: workspace,
    };
    const what = 'build-lambda, one CloudFront Function';
    return [await inTurn(ours, theirs, { what, peer: "esbuild's API, one file", limit: 'at most 1.5 x' })];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function peer(esbuild: string): string {
  return `import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { build } = createRequire(import.meta.url)(${JSON.stringify(esbuild)});
const supported = { arrow: true, 'const-and-let': true, 'async-await': true, 'template-literal': true };
const built = await build({ entryPoints: ['redirect.ts'], bundle: true, minify: true, write: false, platform: 'neutral', format: 'esm', target: 'es5', supported });
writeFileSync('peer.js', built.outputFiles[0].text.replace(/export ?{(\\w+) as handler};?/, 'var handler=$1;'));
`;
}
