import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { answeringFunction, closeAll, makeFolder, markingFunction, type Opened, open, usualFiles } from './scene.ts';

afterEach(closeAll);

/** Polls a path until its answer is as wanted. */
async function until({ get }: Opened, path: string, wanted: (answer: Awaited<ReturnType<Opened['get']>>) => boolean) {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await get(path);
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a saved source is served, and no other function is built', async () => {
  const scene = await open(usualFiles());
  const before = await scene.get('/');
  expect([before.status, before.text, before.headers.get('x-mark')]).toEqual([200, '<h1>Home</h1>\n', 'one']);
  expect((await scene.get('/')).headers.get('x-cache')).toBe('Hit from cloudfront');
  const [, other] = await scene.builds();

  scene.folder.write('functions/mark.ts', markingFunction('two'));
  const after = await until(scene, '/', ({ headers }) => headers.get('x-mark') === 'two');
  expect(after.headers.get('x-mark')).toBe('two');
  expect(after.headers.get('x-cache')).toBe('Miss from cloudfront');
  const [mark, still] = await scene.builds();
  expect(mark).toMatchObject({ function: 'mark', state: 'ok', findings: [], serving: { sha256: expect.any(String) } });
  expect(still).toEqual(other);
  expect(scene.log.at(-1)).toMatch(
    /^info: mark: version E\w+ is served after \d+ ms, \d+ bytes; the cache is emptied$/,
  );
});

test('an imported file counts, so does one that an editor replaces by renaming; what was cached of the old one is gone', async () => {
  const scene = await open(usualFiles());
  expect((await scene.get('/answer/1')).text).toBe('says first ');
  expect((await scene.get('/answer/1')).headers.get('age')).not.toBeNull();
  const file = path.join(scene.folder.path, 'functions/text.ts');
  writeFileSync(`${file}~`, "export const text = 'shouts';\n");
  renameSync(`${file}~`, file);
  expect((await until(scene, '/answer/1', ({ text }) => text !== 'says first ')).text).toBe('shouts first ');
  // Again, as the file is another one now.
  writeFileSync(`${file}~`, "export const text = 'sings';\n");
  renameSync(`${file}~`, file);
  expect((await until(scene, '/answer/1', ({ text }) => !text.startsWith('shouts'))).text).toBe('sings first ');
  const versions = await scene.built('answer', ({ state }) => state === 'ok');
  expect(versions.serving?.version).toBe('3');
});

test('two files saved at once, and saves during a build, end in what was saved last', async () => {
  const scene = await open(usualFiles());
  for (let round = 0; round < 5; round += 1) {
    scene.folder.write('functions/text.ts', `export const text = 'round ${round}';\n`);
    scene.folder.write('functions/mark.ts', markingFunction(`round ${round}`));
    await new Promise((resolve) => setTimeout(resolve, 8 * round));
  }
  expect((await until(scene, '/', ({ headers }) => headers.get('x-mark') === 'round 4')).headers.get('x-mark')).toBe(
    'round 4',
  );
  expect((await until(scene, '/answer/1', ({ text }) => text === 'round 4 first ')).text).toBe('round 4 first ');
});

test('a broken build keeps the last good one serving and says why with file and line; the cure is served', async () => {
  const scene = await open(usualFiles());
  scene.folder.write('functions/answer.ts', `${answeringFunction('second')}\nconst a = ;\n`);
  const failed = await scene.built('answer', ({ state }) => state === 'failed');
  expect(failed.findings[0]).toMatchObject({
    severity: 'error',
    message: 'Unexpected ";"',
    position: { file: 'functions/answer.ts', line: 8, column: 11 },
  });
  expect(failed.serving).toMatchObject({ version: '1' });
  expect((await scene.get('/answer/1')).text).toBe('says first ');
  expect(scene.log.join('\n')).toContain(
    'answer: not built; version 1 goes on serving\n  functions/answer.ts:8:11: error: Unexpected ";"',
  );
  scene.folder.write('functions/answer.ts', `${answeringFunction('second')}\nconst a = ;\n\n`);
  const still = 'error: answer: still not built, for the same reasons; version 1 goes on serving';
  while (!scene.log.includes(still)) await new Promise((resolve) => setTimeout(resolve, 10));
  scene.folder.write('functions/answer.ts', answeringFunction('second'));
  expect((await until(scene, '/answer/1', ({ text }) => text === 'says second ')).text).toBe('says second ');
  expect((await scene.built('answer', ({ state }) => state === 'ok')).serving?.version).toBe('2');
});

test('what the checks find is shown with its rule and line: an error holds the build back, a warning does not', async () => {
  const scene = await open(usualFiles());
  scene.folder.write(
    'functions/answer.ts',
    answeringFunction('uses').replace('const country', 'process.env.SECRET;\n  const country'),
  );
  const failed = await scene.built('answer', ({ state }) => state === 'failed');
  expect(failed.findings[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining('SECRET'),
    position: { file: 'functions/answer.ts', line: 4 },
    source: { title: expect.any(String) },
  });
  expect(failed.findings[0]?.rule).not.toBe('bundle');
  expect((await scene.get('/answer/1')).text).toBe('says first ');

  scene.folder.write(
    'functions/answer.ts',
    answeringFunction('warns').replace('const country', 'if (text === -0) return;\n  const country'),
  );
  const warned = await scene.built('answer', ({ state }) => state === 'ok');
  expect(warned.findings[0]).toMatchObject({ severity: 'warning', position: { line: 4 } });
  expect(scene.log.at(-1)).toMatch(/version 2 is served[^\n]*\n {2}functions\/answer\.ts:4:\d+: warning: /);
});

test('a function whose first build fails answers 503 with the error, and is served once it is repaired', async () => {
  const files = { ...usualFiles(), 'functions/mark.ts': 'export function handler(event { return event.response; }\n' };
  const scene = await open({ ...files, 'functions/answer.ts': "import './not-there.ts';\n" });
  const page = await scene.get('/');
  expect([page.status, page.headers.get('x-cache')]).toEqual([503, 'FunctionExecutionError from cloudfront']);
  expect(page.text).toContain('mark has not been built yet. functions/mark.ts:1:');
  const other = await scene.get('/answer/1');
  expect([other.status, other.headers.get('x-cache')]).toEqual([503, 'LambdaExecutionError from cloudfront']);
  expect(other.text).toContain('answer has not been built yet. functions/answer.ts:1:');
  expect((await scene.builds()).map(({ state, serving }) => [state, serving])).toEqual([
    ['failed', null],
    ['failed', null],
  ]);
  scene.folder.write('functions/mark.ts', markingFunction('cured'));
  scene.folder.write('functions/not-there.ts', 'globalThis.there = true;\n');
  expect((await until(scene, '/', ({ status }) => status === 200)).headers.get('x-mark')).toBe('cured');
  const answered = await scene.built(
    'answer',
    ({ findings }) => !findings.some(({ message }) => message.includes('not-there')),
  );
  expect(answered.state).toBe('failed');
  scene.folder.write('functions/answer.ts', answeringFunction('cured'));
  expect((await until(scene, '/answer/1', ({ status }) => status === 200)).text).toBe('says cured ');
});

test('a source that is deleted fails its build and goes on serving; back again, and its folder too, it is built', async () => {
  const scene = await open(usualFiles());
  rmSync(path.join(scene.folder.path, 'functions'), { recursive: true });
  const failed = await scene.built('answer', ({ state }) => state === 'failed');
  expect(failed.findings[0]?.message).toContain('functions/answer.ts');
  expect((await scene.get('/')).headers.get('x-mark')).toBe('one');
  scene.folder.write('functions/text.ts', "export const text = 'says';\n");
  scene.folder.write('functions/mark.ts', markingFunction('again'));
  scene.folder.write('functions/answer.ts', answeringFunction('again'));
  expect((await until(scene, '/', ({ headers }) => headers.get('x-mark') === 'again')).headers.get('x-mark')).toBe(
    'again',
  );
  expect((await until(scene, '/answer/1', ({ text }) => text === 'says again ')).text).toBe('says again ');
});

test('a file of the site that changes is seen, a new one too', async () => {
  const scene = await open(usualFiles());
  expect((await scene.get('/')).text).toBe('<h1>Home</h1>\n');
  expect((await scene.get('/deep/page.html')).status).toBe(404);
  scene.folder.write('site/index.html', '<h1>Other</h1>\n');
  expect((await until(scene, '/', ({ text }) => text.includes('Other'))).text).toBe('<h1>Other</h1>\n');
  scene.folder.write('site/deep/page.html', 'deep\n');
  expect((await until(scene, '/deep/page.html', ({ status }) => status === 200)).text).toBe('deep\n');
});

test('in a folder that is reached by a link, and with a build that fails, nothing is built without a change', async () => {
  const files = { ...usualFiles(), 'functions/mark.ts': 'broken(' };
  const real = makeFolder(Object.fromEntries(Object.entries(files).map(([file, text]) => [`real/${file}`, text])));
  symlinkSync('real', path.join(real.path, 'link'));
  const folder = { ...real, path: path.join(real.path, 'link'), remove: () => {} };
  try {
    const scene = await open({}, { folder });
    const before = await scene.builds();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await scene.builds()).toEqual(before);
    real.write('real/functions/mark.ts', markingFunction('linked'));
    expect((await until(scene, '/', ({ status }) => status === 200)).headers.get('x-mark')).toBe('linked');
    await closeAll();
  } finally {
    real.remove();
  }
});
