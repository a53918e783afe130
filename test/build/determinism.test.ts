import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { repository, workspaceWith } from './support/workspace.ts';

const run = promisify(execFile);

const files: Record<string, string> = {
  'src/router.ts': `import { routes } from './routes.ts';
import { greet } from 'greeter';

interface Request { uri: string; headers: Record<string, { key?: string; value: string }[]> }

export const handler = async (event: { Records: { cf: { request: Request } }[] }): Promise<Request> => {
  const request = event.Records[0]!.cf.request;
  request.uri = routes[request.uri] ?? greet(request.uri);
  request.headers[process.env.STAGE_HEADER!] = [{ value: process.env.NODE_ENV! }];
  return request;
};
`,
  'src/routes.ts': "export const routes: Record<string, string> = { '/': '/index.html', '/über': '/about.html' };\n",
  'node_modules/greeter/package.json': '{ "name": "greeter", "version": "1.0.0", "main": "index.js" }\n',
  'node_modules/greeter/index.js': "exports.greet = (name) => '/hello' + name;\n",
  'assets/page.html': '<!doctype html><title>Gone</title>\n',
  'assets/bin/check': '#!/bin/sh\nexit 0\n',
  'assets/ümlaut.txt': 'ü\n',
};

interface Surroundings {
  umask?: string;
  zone?: string;
  reversed?: boolean;
  /** Seconds since the epoch. */
  modified?: number;
  cwd?: string;
  flags?: string[];
}

async function hashOf({
  umask = '022',
  zone = 'UTC',
  reversed,
  modified,
  cwd,
  flags = [],
}: Surroundings): Promise<string> {
  const names = Object.keys(files);
  const ordered = reversed ? names.reverse() : names;
  const workspace = await workspaceWith(Object.fromEntries(ordered.map((name) => [name, files[name]!])));
  if (modified) for (const name of names) await utimes(path.join(workspace, name), modified, modified);
  const script = path.join(repository, 'test', 'build', 'support', 'build-once.ts');
  const command = `umask ${umask}; exec "$0" "$@"`;
  const { stdout } = await run('/bin/sh', ['-c', command, process.execPath, script, workspace, ...flags], {
    cwd: cwd ?? workspace,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  return stdout.trim();
}

/** Changes only when esbuild, the level of deflate or the rules of the zip do: then every user's function gets a new version. */
const golden = '18be7bacc95ff039b88415bf028a2258a09655e91f6075a4806186513fafb477';
const goldenUnminified = '3a20d14c333f6433fc441293514e47529756f295ad5da92b9a536fec29860de0';

describe('a build', () => {
  test.each<[string, Surroundings]>([
    ['as it is', {}],
    ['umask 000', { umask: '000' }],
    ['umask 077', { umask: '077' }],
    ['in Los Angeles', { zone: 'America/Los_Angeles' }],
    ['in Tokyo', { zone: 'Asia/Tokyo' }],
    ['from another folder', { cwd: '/' }],
    ['of files changed in 1999', { modified: 930_000_000 }],
    ['of files changed in the year 2100', { modified: 4_102_444_800 }],
    ['of files created in another order', { reversed: true }],
    ['with everything else', { umask: '077', zone: 'Asia/Tokyo', cwd: '/', modified: 1_000_000_000, reversed: true }],
  ])('%s gives the bytes it has always given', async (_name, surroundings) => {
    expect(await hashOf(surroundings)).toBe(golden);
  });

  test('not minified, names no folder of the machine and gives the same bytes too', async () => {
    const unminified = { flags: ['unminified'] };
    expect(await hashOf(unminified)).toBe(goldenUnminified);
    expect(await hashOf({ ...unminified, cwd: '/', zone: 'Asia/Tokyo' })).toBe(goldenUnminified);
  });

  test("hashes to what Lambda calls CodeSha256: the base64 of the zip's SHA-256", async () => {
    const workspace = await workspaceWith(files);
    const script = path.join(repository, 'test', 'build', 'support', 'build-once.ts');
    await run(process.execPath, [script, workspace]);
    const zip = await readFile(path.join(workspace, '.edge', 'router', 'code.zip'));
    const manifestText = await readFile(path.join(workspace, '.edge', 'router', 'manifest.json'), 'utf8');
    const manifest = JSON.parse(manifestText) as { codeSha256: string; sha256: string };
    expect(manifest.codeSha256).toBe(createHash('sha256').update(zip).digest('base64'));
    expect(manifest.sha256).toBe(golden);
    expect(manifestText).not.toContain(workspace);
  });
});
