/** The list of modules that publish-modules.yml reads, and how the artifacts of two calls in one run are told apart. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { jobsOf, reusable } from './support/workflow-files.ts';

const jobs = jobsOf(reusable.find(({ file }) => file.endsWith('publish-modules.yml'))!);
const [list, publish, sources] = jobs;

function read(modules: string, place = 'acme-modules modules 1.0.0') {
  const folder = mkdtempSync(path.join(tmpdir(), 'list-'));
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: path.join(folder, 'output'), MODULES: modules, PLACE: place };
  const ended = spawnSync('bash', ['--norc', '-e', '-c', list!.steps[0]!.run!], { env, encoding: 'utf8' });
  const text = ended.status === 0 ? readFileSync(env.GITHUB_OUTPUT, 'utf8') : '';
  rmSync(folder, { recursive: true });
  const [, found = '[]', call = ''] = /^modules=(.+)\ncall=(.+)\n$/.exec(text) ?? [];
  return { status: ended.status, said: ended.stdout, modules: JSON.parse(found) as unknown, call };
}

test('folders are read one a line, with a name of their own or the one given', () => {
  expect(read('  tf/modules/cdn/\n\nedge=tf/modules/edge-function\n').modules).toEqual([
    { name: 'cdn', path: 'tf/modules/cdn' },
    { name: 'edge', path: 'tf/modules/edge-function' },
  ]);
});

test.each([
  ['\n', 'Got none'],
  ['a/cdn\nb/cdn', 'Two modules have one name'],
])('%j is refused', (modules, said) => {
  expect(read(modules)).toMatchObject({ status: 1, said: expect.stringContaining(said) });
});

test('a rerun has the same artifacts, another call of the same run others', () => {
  const { call } = read('tf/modules/cdn');
  expect(call).toMatch(/^[0-9a-f]{12}$/);
  expect(read('tf/modules/cdn').call).toBe(call);
  expect(read('tf/modules/release').call).not.toBe(call);
  expect(read('tf/modules/cdn', 'acme-modules modules 1.0.1').call).not.toBe(call);
  expect(read('tf/modules/cdn', 'other-modules modules 1.0.0').call).not.toBe(call);
});

test('what is collected is what this call has published', () => {
  const start = ['module-source-$', '{{ needs.list.outputs.call }}-'].join('');
  const upload = publish!.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))!;
  const download = sources!.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'))!;
  expect(upload.with!.name).toBe([start, '$', '{{ matrix.module.name }}'].join(''));
  expect(download.with!.pattern).toBe(`${start}*`);
  expect(sources!.job.needs).toEqual(['list', 'publish']);
});
