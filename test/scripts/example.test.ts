import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { request } from '../../scripts/demo/request.ts';
import { answersInReadme } from '../../scripts/examples/answers.ts';
import { repository } from '../../scripts/runner/run-action.ts';

const run = (...parameters: string[]) =>
  spawnSync(process.execPath, [path.join(repository, 'scripts', 'example.ts'), ...parameters], {
    encoding: 'utf8',
    timeout: 60_000,
  });

test('npm run example prints hash, URL and what the README shows, and ends', async () => {
  const { status, stdout } = run('greeting', '--verbose');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^greeting: \d+ bytes, sha256 [0-9a-f]{64}$/m);
  expect(stdout).toMatch(/^dev: http:\/\/e[0-9a-z]{13}\.cloudfront\.localhost:\d+$/m);
  expect(stdout).toContain('| dev-greeting: published version 1');
  expect(stdout.endsWith(`\n\n${await answersInReadme('greeting')}\n`)).toBe(true);
});

test.each([[[]], [['no-such-example']], [['..']]])('given %j it names the examples there are', (parameters) => {
  const { status, stdout, stderr } = run(...parameters);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('origin-by-latency');
  expect(stderr).not.toContain('    at ');
});

test('--keep leaves it running until it is ended', async () => {
  const child = spawn(process.execPath, [path.join(repository, 'scripts', 'example.ts'), 'greeting', '--keep']);
  try {
    let printed = '';
    let told: RegExpExecArray | null = null;
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      printed += chunk;
      told = /curl -i -H 'Host: (\w+)\.cloudfront\.localhost' (http:\S+)\/\nCtrl-C/.exec(printed);
      if (told) break;
    }
    expect(told).not.toBeNull();
    const [, distribution, url] = told!;
    expect((await request(url!, distribution!, '/hello?name=you')).body).toBe('Hello from the edge, you!\n');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(url!)).rejects.toThrow();
  } finally {
    child.kill('SIGKILL');
  }
});
