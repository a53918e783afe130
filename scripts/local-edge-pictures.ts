import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import type { BuildStatus } from '../src/local/window/build-status.ts';
import { namedBlocks } from './documentation/named-blocks.ts';

/**
 * Makes docs/local-edge-*.png: follows docs/local-edge.md from its empty folder to the request that fails, with its own files, and takes
 * pictures of the window on the way. `node scripts/local-edge-pictures.ts [chromium]`
 */
const [browserPath = '/usr/bin/chromium'] = process.argv.slice(2);
/** A name that can stand in a picture. */
const folder = path.join(tmpdir(), 'acme');
mkdirSync(folder);
const save = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const files = namedBlocks(readFileSync('docs/local-edge.md', 'utf8'));
for (const [file, text] of files) save(file, text);

const parameters = ['--config', 'edge.yml', '--origin', 'site', '--port', '4599'];
const server = spawn(process.execPath, [path.resolve('src/dev-server/main.ts'), ...parameters], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: browserPath });
try {
  for await (const line of createInterface({ input: server.stdout })) if (line.startsWith('Window')) break;
  server.stdout.resume();
  await takePictures();
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function takePictures(): Promise<void> {
  for (const page of ['/', '/', '/de.html', '/favicon.ico']) await ask(page);
  await ask('/', { 'CloudFront-Viewer-Country': 'DE' });
  await ask('/', { 'CloudFront-Viewer-Country': 'FR' });

  const headers = files.get('functions/security-headers.ts')!;
  save('functions/security-headers.ts', headers.replace('.toLowerCase()', ''));
  await until(async () => (await servingVersion('security-headers')) === '2');
  await ask('/');
  await ask('/', { 'CloudFront-Viewer-Country': 'DE' });
  const distribution = await open('light', 560);
  await distribution.getByRole('list', { name: /The way of requests/ }).waitFor();
  await picture(distribution, 'local-edge-distribution');
  for (const scheme of ['light', 'dark'] as const) {
    const request = await open(scheme, 860);
    await request.locator('.request').first().click();
    await request.locator('.phases').waitFor();
    // The pointer and what it is over are no part of the picture.
    await request.mouse.move(0, 0);
    await request.locator(':focus').blur();
    await picture(request, scheme === 'light' ? 'local-edge-request' : 'local-edge-request-dark');
  }

  const phase = await open('light', 640);
  await phase.locator('.request').first().click();
  await phase
    .locator('.way')
    .getByRole('link', { name: /security-headers/ })
    .click();
  await phase.locator('.phase[data-phase="origin-response"]:focus').waitFor();
  await phase.locator(':focus').blur();
  await picture(phase, 'local-edge-phase');

  save('functions/security-headers.ts', headers.replace('return response;', 'retrun response;'));
  const builds = await open('light', 420, '#/builds');
  await builds.getByText('The last good build is serving: version').waitFor();
  await picture(builds, 'local-edge-builds');
}

async function servingVersion(name: string): Promise<string | undefined> {
  const { builds } = (await (await fetch('http://127.0.0.1:4599/_local/builds')).json()) as { builds: BuildStatus[] };
  return builds.find((build) => build.function === name)?.serving?.version;
}

async function ask(target: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`http://127.0.0.1:4600${target}`, { headers });
  await response.arrayBuffer();
  return response.status;
}

async function open(colorScheme: 'light' | 'dark', height: number, view = ''): Promise<Page> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height }, reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:4599/_local/${view}`);
  await page.locator('.request').first().waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  const file = `docs/${name}.png`;
  await page.screenshot({ path: file });
  console.log(`${file}: ${statSync(file).size} bytes`);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) if (await holds()) return;
  throw new Error('What the pictures show did not come about in 30 seconds.');
}
