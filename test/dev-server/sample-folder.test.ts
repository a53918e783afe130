import { readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { BuildOptions } from '../../src/build/options.ts';
import { createSampleFolder } from '../../src/dev-server/sample-folder.ts';
import type { Sample } from '../../src/local/traces/sample.ts';
import { recordingLog } from '../local/running-edge.ts';
import { type Folder, makeFolder } from './scene.ts';

const made: Folder[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) folder.remove();
});

function samplesOf(events?: string) {
  const folder = makeFolder({ 'edge.yml': '' });
  made.push(folder);
  const options = {
    functionName: 'router',
    workingDirectory: folder.path,
    workspace: folder.path,
    events,
  } as BuildOptions;
  const log = recordingLog();
  return {
    folder: folder.path,
    log,
    samples: createSampleFolder({ read: async () => [options], base: folder.path, log }),
  };
}

const sample = (text = '{}\n', name = 'router') =>
  ({ fileName: 'router-origin-request-get-1.json', text, function: { name } }) as Sample;

test.each([
  ['functions/router/events/*.json', 'functions/router/events'],
  ['events/**/*.json', 'events'],
  ['events/one.json', 'events'],
  ['*.json', ''],
])('a sample is saved where `events: %s` finds it', async (events, folder) => {
  const { samples, folder: root } = samplesOf(events);
  const file = await samples.save(sample('{ "event": 1 }\n'));
  expect(file).toBe(path.posix.join(folder, 'router-origin-request-get-1.json'));
  expect(readFileSync(path.join(root, file), 'utf8')).toBe('{ "event": 1 }\n');
});

test('without `events` it is saved in a folder of its own, and the terminal says what makes builds run it', async () => {
  const { samples, log } = samplesOf();
  expect(await samples.save(sample())).toBe('events/router/router-origin-request-get-1.json');
  expect(log.lines).toEqual([expect.stringContaining('events: events/router/*.json')]);
});

test('no file is written over, and the same event is not saved twice', async () => {
  const { samples } = samplesOf('events/*.json');
  expect(await samples.save(sample('one'))).toBe('events/router-origin-request-get-1.json');
  expect(await samples.save(sample('two'))).toBe('events/router-origin-request-get-1-2.json');
  expect(await samples.save(sample('one'))).toBe('events/router-origin-request-get-1.json');
});

test('a place outside the project, a function that is not there and an edge.yml that cannot be read are refused', async () => {
  await expect(samplesOf('../../elsewhere/*.json').samples.save(sample())).rejects.toThrow(
    'expected a path inside the workspace',
  );
  const linked = samplesOf('events/*.json');
  symlinkSync(tmpdir(), path.join(linked.folder, 'events'));
  await expect(linked.samples.save(sample())).rejects.toThrow('expected a path inside the workspace');
  await expect(samplesOf().samples.save(sample('', 'other'))).rejects.toThrow('edge.yml has no function other');
  const read = () => Promise.reject(new Error('edge.yml:3: unknown key'));
  const broken = createSampleFolder({ read, base: '/', log: recordingLog() });
  await expect(broken.save(sample())).rejects.toThrow('The sample cannot be saved: edge.yml:3: unknown key');
});
