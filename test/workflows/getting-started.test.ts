/** docs/getting-started.md against the callers that it copies; `npm run getting-started` runs its commands. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readBlocks } from '../../scripts/getting-started/read-page.ts';
import { ownReferences, pin } from '../../scripts/release/pinned-places.ts';
import { callers } from './support/workflow-files.ts';

const page = readFileSync('docs/getting-started.md', 'utf8');
const blocks = readBlocks(page);
const commands = blocks.map(({ text }) => text).join('\n');

test('its steps are numbered without a gap, and each has commands', () => {
  const steps = [...page.matchAll(/^## (\d+)\. .+$/gm)];
  expect(steps.map(([, number]) => Number(number))).toEqual(steps.map((_one, index) => index + 1));
  for (const [heading] of steps) expect(blocks.map((one) => one.heading)).toContain(heading.slice(3));
});

test('each block of commands is read, and one is not run, with its reason', () => {
  expect(blocks.length).toBe(page.match(/^```sh$/gm)!.length);
  expect(page.match(/^```/gm)!.length).toBe(2 * blocks.length);
  expect(blocks.map(({ notRun }) => notRun).filter(Boolean)).toEqual(['it takes CloudFront itself to answer']);
});

test.each(blocks)('$heading: bash takes it', ({ text }) => {
  expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test('each variable that a caller reads is set', () => {
  const read = new Set(callers.flatMap(({ text }) => [...text.matchAll(/\bvars\.(\w+)/g)].map(([, name]) => name!)));
  const set = new Set([...commands.matchAll(/^(?:role|variable) ([A-Z_]+) /gm)].map(([, name]) => name!));
  expect([...set].sort()).toEqual([...read].sort());
});

test('each environment that a caller names is made', () => {
  const inputs = [
    ...callers
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/^ +(?:[\w-]+-)?environment: (.+?)(?: #.*)?$/gm),
  ].map(([, name]) => name!);
  const expected = new Set(inputs.map((name) => name.replace(/^\$\{\{ inputs\.to \}\}/, 'prod')));
  const [, list = ''] = /for environment in (.+); do/.exec(commands) ?? [];
  const made = [...list.split(' '), ...[...commands.matchAll(/environments\/([\w-]+)"/g)].map(([, name]) => name!)];
  expect(made.sort()).toEqual([...expected].sort());
});

test('the values to change are few, and stand in the first step', () => {
  const [first] = blocks;
  expect(first!.heading).toBe('1. Names');
  const used = new Set([...commands.matchAll(/\$\{?(?:ENV\{)?([A-Z][A-Z_]+)\b/g)].map(([, name]) => name!));
  for (const name of used) expect({ name, set: new RegExp(`\\b${name}=`).test(commands) }).toEqual({ name, set: true });
});

const hasPerl = spawnSync('perl', ['-v']).status === 0;

(hasPerl ? test : test.skip)(
  `what is copied of a release names that release to the end, and nothing of acme's is left${hasPerl ? '' : ' (perl is not on this machine)'}`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'getting-started-'));
    try {
      const copied = {
        'tf/ci': 'tf/ci',
        'tf/dev/www': 'tf/dev/www',
        'tf/prod/www': 'tf/prod/www',
        workflows: '.github/workflows',
      };
      for (const [from, to] of Object.entries(copied))
        for (const name of readdirSync(from).filter((one) => /\.(tf|tfvars|yml)$/.test(one))) {
          mkdirSync(path.join(folder, to), { recursive: true });
          const text = readFileSync(path.join(from, name), 'utf8');
          writeFileSync(path.join(folder, to, name), pin(`${from}/${name}`, text, 'v9.8.7'));
        }
      mkdirSync(path.join(folder, 'bin'));
      cpSync('/bin/true', path.join(folder, 'bin', 'gh'));
      const environment = {
        PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
        VERSION: 'v9.8.7',
      };
      const names = { OWNER: 'someone', REPO: 'shop', NAME: 'shop-edge', ACCOUNT: '210987654321' };
      const ended = spawnSync(
        'bash',
        ['--norc', '-e', '-c', blocks.find(({ heading }) => heading.startsWith('3.'))!.text],
        {
          cwd: folder,
          env: { ...environment, ...names },
          encoding: 'utf8',
        },
      );
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
        /\.(tf|tfvars|yml)$/.test(one),
      );
      const texts = files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
      expect(new Set(texts.flatMap(([file, text]) => ownReferences(file, text)))).toEqual(new Set(['v9.8.7']));
      const values = texts.map(([, text]) => text.replace(/^ *#.*$/gm, '')).join('\n');
      expect(values).not.toMatch(/"acme|123456789012/);
      expect(values).toContain('repository = { owner = "someone",');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
