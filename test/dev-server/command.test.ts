import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { killAll, type Started, start } from './process.ts';
import { answeringFunction, type Folder, main, makeFolder, usualFiles } from './scene.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder(usualFiles());
});
afterEach(async () => {
  await killAll();
  folder.remove();
});

const run = (...parameters: string[]): Started => start(process.execPath, [main, ...parameters], folder.path);
const site = ['--config', 'edge.yml', '--origin', 'site', '--port', '0'];

/** The site's URL and the local edge's. */
async function ready(started: Started): Promise<{ url: string; edgeUrl: string }> {
  const [, edgeUrl, url] = await started.said(
    /^Local edge ready at (\S+)\nSite at {3}(\S+)\/\nWindow at \1\/_local\/\n/,
  );
  return { url: url!, edgeUrl: edgeUrl! };
}

/** Processes that were started by a process, their descendants too. */
function descendantsOf(parent: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [
          [Number(name), Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ')[1])] as const,
        ];
      } catch {
        return [];
      }
    });
  const of = (one: number): number[] =>
    parents.filter(([, above]) => above === one).flatMap(([pid]) => [pid, ...of(pid)]);
  return of(parent);
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'says where it is, and ends on %s with everything it started',
  async (signal) => {
    const started = run(...site);
    const { url } = await ready(started);
    expect(await (await fetch(`${url}/answer/1`)).text()).toBe('says first ');
    const children = existsSync('/proc/self/stat') ? descendantsOf(started.child.pid!) : [];
    if (existsSync('/proc/self/stat')) expect(children.length).toBeGreaterThan(1);
    started.child.kill(signal);
    expect(await started.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(children.filter((pid) => isAlive(pid))).toEqual([]);
  },
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

test('a signal while it starts ends it too', async () => {
  folder.write(
    'functions/answer.ts',
    answeringFunction('x').replace('export', 'await new Promise((r) => setTimeout(r, 300));\nexport'),
  );
  const started = run(...site);
  await new Promise((resolve) => setTimeout(resolve, 400));
  started.child.kill('SIGINT');
  const code = await started.ended;
  // Before it listens for signals, Node.js ends it.
  expect(code === 0 || code === null).toBe(true);
});

test('a build that a signal cuts off is no failure', async () => {
  folder.write('edge.yml', `${usualFiles()['edge.yml']}    events: events/*.json\n`);
  const config = {
    distributionDomainName: 'd.cloudfront.net',
    distributionId: 'E',
    eventType: 'origin-request',
    requestId: 'r',
  };
  const request = { clientIp: '192.0.2.1', method: 'GET', uri: '/', querystring: '', headers: {} };
  folder.write('events/one.json', JSON.stringify({ Records: [{ cf: { config, request } }] }));
  const started = run(...site);
  await ready(started);
  const before = started.errors();
  const mark = path.join(folder.path, 'runs');
  const sleeping = `require('node:fs').writeFileSync('${mark}', '');\n  await new Promise((r) => setTimeout(r, 2000));\n  const country`;
  folder.write('functions/answer.ts', answeringFunction('x').replace('const country', sleeping));
  while (!existsSync(mark)) await new Promise((resolve) => setTimeout(resolve, 10));
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
  expect(started.errors()).toBe(before);
});

test('an edge.yml that is wrong from the start is refused with all that is wrong', async () => {
  folder.write('edge.yml', 'functions:\n  a:\n    entri: x.ts\n  b:\n    entry: b.ts\n    timeout: soon\n');
  const started = run(...site);
  expect(await started.ended).toBe(1);
  expect(started.errors()).toContain('edge.yml:3: a: unknown key entri; did you mean entry?');
  expect(started.errors()).toContain('edge.yml:6: ');
  expect(started.errors()).not.toContain('    at ');
  expect(started.output()).toBe('');
});

test.each(['--port', '--site-port'])(
  'says which option to change when %s is in use, before it builds anything',
  async (option) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const started = run(
      '--config',
      'edge.yml',
      '--origin',
      'site',
      '--port',
      '0',
      '--site-port',
      '0',
      option,
      String(port),
    );
    expect(await started.ended).toBe(1);
    expect(started.errors()).toMatch(
      new RegExp(`^Port ${port} of 127.0.0.1[^\\n]+ Give another one with ${option}, or 0[^\\n]+\\n$`),
    );
    expect(existsSync(path.join(folder.path, '.edge'))).toBe(false);
    taken.close();
  },
);

test('paths start where the user is, and those of edge.yml at --working-directory', async () => {
  folder.write('deep/edge.yml', usualFiles()['edge.yml']!);
  const started = run('--config', 'deep/edge.yml', '--working-directory', '.', '--origin', 'site', '--port', '0');
  const { url } = await ready(started);
  expect((await fetch(`${url}/`)).headers.get('x-mark')).toBe('one');
  expect(existsSync(path.join(folder.path, '.edge', 'mark', 'code.js'))).toBe(true);
});
