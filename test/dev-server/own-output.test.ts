import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { killAll, start } from './process.ts';
import { closeAll, main, makeFolder, markingFunction, open, usualFiles } from './scene.ts';

afterEach(killAll);
afterEach(closeAll);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each(['out.txt', 'out.json'])(
  'a log of its own in the folder, %s, starts no build, and no line of the log',
  async (name) => {
    const folder = makeFolder({
      ...usualFiles(),
      'functions/mark.ts': 'broken(',
      'package.json': '{}',
      'index.html': 'home',
    });
    const log = path.join(folder.path, name);
    const text = () => readFileSync(log, 'utf8');
    try {
      const line = `exec "${process.execPath}" "${main}" --config edge.yml --origin . --port 0 > ${name} 2>&1`;
      const { child, ended } = start('sh', ['-c', line], folder.path);
      folder.write(name, '');
      while (!text().includes('Window at')) await pause(20);
      const before = text();
      await pause(400);
      expect(text()).toBe(before);
      folder.write('functions/mark.ts', markingFunction('cured'));
      while (!/mark: .* is served after/.test(text())) await pause(20);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    } finally {
      folder.remove();
    }
  },
);

test('while a build is broken, files that no build reads start none, patterns in the same folder or not', async () => {
  const event = { version: '1.0', context: { eventType: 'viewer-response' }, viewer: { ip: '192.0.2.1' } };
  const scene = await open({
    ...usualFiles(),
    'edge.yml': usualFiles()['edge.yml']!.replace('    associations', '    events: "*.json"\n    associations'),
    'sample.json': JSON.stringify({ ...event, request: { method: 'GET', uri: '/' }, response: { statusCode: 200 } }),
    'functions/mark.ts': 'broken(',
  });
  const before = await scene.builds();
  appendFileSync(path.join(scene.folder.path, 'out.txt'), 'a line of tee\n');
  appendFileSync(path.join(scene.folder.path, 'functions/notes.md'), 'a note\n');
  // Beside the project, as others do in a folder for temporary files.
  makeFolder({}).remove();
  await pause(300);
  expect(await scene.builds()).toEqual(before);
  scene.folder.write('other.json', '{');
  const failed = await scene.built('mark', ({ at }) => at !== before[0]!.at);
  expect(failed.state).toBe('failed');
});

test('a log in the site that says that the site changed does not go on saying so', async () => {
  const scene = await open(usualFiles());
  const said = () => scene.log.filter((line) => line === 'info: site changed; the cache is emptied').length;
  let copied = scene.log.length;
  const tee = setInterval(() => {
    if (scene.log.length === copied) return;
    copied = scene.log.length;
    scene.folder.write('site/out.txt', `${scene.log.join('\n')}\n`);
  }, 5);
  try {
    scene.folder.write('site/index.html', 'other');
    while (said() === 0) await pause(10);
    await pause(600);
  } finally {
    clearInterval(tee);
  }
  // Of the page, and of the log.
  expect(said()).toBeLessThanOrEqual(3);
});
