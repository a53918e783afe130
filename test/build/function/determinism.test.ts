import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { repository, workspaceWith } from '../support/workspace.ts';

const files: Record<string, string> = {
  'src/router.ts': `import { routes } from './routes.ts';
import { greet } from 'greeter';
export const handler = async ({ request }: { request: { uri: string } }) => {
  const { uri, ...rest } = { ...request, stage: process.env.STAGE_HEADER };
  for (const [from, to] of Object.entries(routes)) if (uri === from) return { ...rest, uri: to };
  return { ...rest, uri: greet(uri) };
};
`,
  'src/routes.ts': "export const routes: Record<string, string> = { '/': '/index.html', '/über': '/about.html' };\n",
  'node_modules/greeter/package.json':
    '{ "name": "greeter", "version": "1.0.0", "main": "index.js", "type": "module" }\n',
  'node_modules/greeter/index.js': "export const greet = (name) => '/hello' + name;\n",
};

/** Builds in a process of its own, under another umask, time zone and folder. */
async function build({ umask = '022', zone = 'UTC', reversed = false, cwd = '/', flags = [] as string[] }) {
  const names = Object.keys(files);
  const ordered = reversed ? names.reverse() : names;
  const workspace = await workspaceWith(Object.fromEntries(ordered.map((name) => [name, files[name]!])));
  const script = path.join(repository, 'test', 'build', 'support', 'build-once.ts');
  const command = ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, script, workspace, 'function', ...flags];
  const { stdout } = await promisify(execFile)('/bin/sh', command, {
    cwd,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  return { sha256: stdout.trim(), code: await readFile(path.join(workspace, '.edge', 'router', 'code.js'), 'utf8') };
}

test.each([[[]], [['unminified']]])('the same bytes on any machine %j', async (flags) => {
  const first = await build({ flags });
  const second = await build({ flags, umask: '077', zone: 'Asia/Tokyo', reversed: true, cwd: repository });
  expect(second).toEqual(first);
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(first.code).not.toContain('edge-actions-build-');
});
