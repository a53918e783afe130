import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readableLines } from '../../scripts/demo/readable-lines.ts';
import { repository } from '../../scripts/runner/run-action.ts';
import { describeWithPython } from '../build/support/python.ts';

function demo(PATH = process.env.PATH) {
  return spawnSync(process.execPath, [path.join(repository, 'scripts', 'demo.ts')], {
    encoding: 'utf8',
    timeout: 110_000,
    env: { ...process.env, PATH },
  });
}

describe('npm run demo with Node.js alone', () => {
  test('shows each kind but Python, and says so', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'only-node-'));
    try {
      symlinkSync(process.execPath, path.join(folder, 'node'));
      const { status, stdout, stderr } = demo(folder);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const titles = stdout.match(/^\d\. .*/gm)!.map((title) => title.split(':')[0]);
      expect(titles).toEqual([
        '1. Lambda@Edge',
        '2. Change a line, publish again',
        '3. Publish once more',
        '4. A CloudFront Function',
        '5. Lambda@Edge in Python',
        '6. Regional Lambda',
        '7. Promote dev to prod',
        '8. A change in dev, promoted too',
        '9. Roll prod back',
      ]);
      expect(stdout).toContain('left out, as PATH has no python3');
      expect(stdout).toContain('Hello again from the edge, Ada!\n');
      expect(stdout).toMatch(/^ {2}\| passed {2}\d+ sample events in TestFunction, before it goes live$/m);
      expect(stdout).toContain('-> 200, Miss from cloudfront\n  Willkommen, aus example-site-us\n');
      expect(stdout).toMatch(/^Terraform's source_code_hash: [A-Za-z0-9+/]{43}=$/m);
      expect(stdout).not.toContain('::');
      expect(stdout).toMatch(/^Done in \d+\.\d s\.$/m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

describeWithPython('npm run demo with Python', () => {
  test('shows a function in Python behind a CloudFront Function', () => {
    const { status, stdout } = demo();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^5\. Lambda@Edge in Python 3\.\d+\.\d+, behind it/m);
    expect(stdout).toMatch(/^ {2}\| dev-origin-by-country: published version 1$/m);
    expect(stdout).toContain('  Willkommen, aus example-site-eu\n');
  }, 120_000);
});

test('lines for a reader: sample events are counted, annotations are text', () => {
  const written: string[] = [];
  const lines = readableLines((line) => written.push(line));
  for (const line of [
    'passed  events/a.json (viewer-request): returned in 1 ms',
    'passed  events/b.json (viewer-request): returned in 1 ms',
    '::warning title=A title,file=a.ts,line=1::what: is it?',
    'passed  events/a.json (viewer-request): returned in 1 ms',
    'passed  events/a.json (viewer-request): TestFunction, compute utilization 12',
  ]) {
    lines.line(line);
  }
  lines.end();
  expect(written).toEqual([
    'passed  2 sample events',
    'warning: what: is it?',
    'passed  1 sample event',
    'passed  1 sample event in TestFunction, before it goes live',
  ]);
});
