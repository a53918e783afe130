import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundleEdgeLocal } from '../../scripts/bundling/edge-local.ts';
import { killAll, start } from './process.ts';
import { type Folder, makeFolder, markingFunction, usualFiles } from './scene.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

let folder: Folder;
/** The user's: an edge.yml, two functions, a site, and the package as npm has installed it. */
let user: string;

/**
 * The package is packed and installed as npm does for a git dependency, from `files` of package.json. Its dependencies are left away: the
 * command needs none, and the test no network.
 */
beforeAll(async () => {
  folder = makeFolder(Object.fromEntries(Object.entries(usualFiles()).map(([file, text]) => [`user/${file}`, text])));
  user = path.join(folder.path, 'user');
  const source = path.join(folder.path, 'source');
  mkdirSync(source);
  const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  const { dependencies: _, devDependencies: __, allowScripts: ___, overrides: ____, ...kept } = manifest;
  writeFileSync(path.join(source, 'package.json'), JSON.stringify(kept));
  writeFileSync(path.join(source, 'not-listed.txt'), 'x');
  for (const name of ['esbuild', 'handler-runtime', 'function-runtime']) {
    cpSync(path.join(repository, 'dist', name), path.join(source, 'dist', name), { recursive: true });
  }
  await bundleEdgeLocal(path.join(source, 'dist', 'edge-local'));
  const npm = (...parameters: string[]) =>
    execFileSync('npm', [...parameters, '--offline', '--loglevel=error'], { cwd: user, encoding: 'utf8' });
  const [packed] = JSON.parse(npm('pack', source, '--json')) as [{ filename: string }];
  npm('install', '--no-audit', '--no-fund', path.join(user, packed.filename));
}, 180_000);

afterAll(async () => {
  await killAll();
  folder.remove();
});

test('npx finds the command', () => {
  const help = execFileSync('npx', ['--no-install', 'edge-local', '--help'], { cwd: user, encoding: 'utf8' });
  expect(help).toContain('Usage: edge-local --config edge.yml');
}, 60_000);

test('it runs in a folder that holds nothing but edge.yml, two functions and a site', async () => {
  // Without npx, which passes no signal on.
  const command = path.join(user, 'node_modules', '.bin', 'edge-local');
  const started = start(command, ['--config', 'edge.yml', '--origin', 'site', '--port', '0'], user);
  const [, edgeUrl, url] = await started.said(
    /^Local edge ready at (\S+)\nSite at {3}(\S+)\/\nWindow at \1\/_local\/\n/m,
  );
  expect((await fetch(`${url}/`)).headers.get('x-mark')).toBe('one');
  expect(await (await fetch(`${url}/answer/1`)).text()).toBe('says first ');
  const page = await (await fetch(`${edgeUrl}/_local/`)).text();
  expect(page).toContain('<html');
  const files = [...page.matchAll(/(?:src|href)="([^"#:]+)"/g)].map(([, file]) => new URL(file!, `${edgeUrl}/_local/`));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect([file.href, (await fetch(file)).status]).toEqual([file.href, 200]);
  writeFileSync(path.join(user, 'functions/mark.ts'), markingFunction('two'));
  while ((await fetch(`${url}/`)).headers.get('x-mark') !== 'two')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const traced = start(command, ['trace', `${url}/answer/2`], user);
  expect(await traced.ended).toBe(0);
  expect(traced.output()).toContain('origin-request');
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
}, 60_000);

test('the package holds the licences of what is bundled, no source, and little', () => {
  const installed = path.join(user, 'node_modules', 'edge-actions');
  expect(readdirSync(installed).sort()).toEqual(['dist', 'package.json']);
  const bundle = path.join(installed, 'dist', 'edge-local');
  expect(readdirSync(bundle).sort()).toEqual(['edge-local.js', 'index.js', 'licenses.txt', 'package.json', 'page']);
  expect(statSync(path.join(bundle, 'index.js')).size).toBeLessThan(4_000_000);
  const licences = readFileSync(path.join(bundle, 'licenses.txt'), 'utf8');
  for (const name of ['acorn', 'yaml', '@xmldom/xmldom', '@smithy/core']) expect(licences).toContain(`${name}\n`);
  expect(
    readdirSync(path.join(bundle, 'page'), { recursive: true }).filter((file) => /\.(ts|json)$/.test(String(file))),
  ).toEqual([]);
});

test('a Node.js that is too old is told so, and not with a syntax error', () => {
  const command = path.join(user, 'node_modules', 'edge-actions', 'dist', 'edge-local', 'edge-local.js');
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.0' });";
  const preload = path.join(folder.path, 'pretend.cjs');
  writeFileSync(preload, pretend);
  const run = () =>
    execFileSync(process.execPath, ['--require', preload, command], { encoding: 'utf8', stdio: 'pipe' });
  expect(run).toThrow('edge-local needs Node.js 20 or newer');
});
