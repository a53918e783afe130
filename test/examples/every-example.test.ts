import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { readFunctions } from '../../scripts/examples/example-functions.ts';
import { repository } from '../../scripts/runner/run-action.ts';

const folder = path.join(repository, 'examples');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const read = (...parts: string[]) => readFileSync(path.join(repository, ...parts), 'utf8');

test('the table of examples names each of them once, with its events', async () => {
  const rows = [
    ...read('examples', 'README.md').matchAll(/^\| \[([\w-]+)\]\(\1\/README\.md\) .*\| ([\w, -]+?) +\| [\w@, ]+?\|$/gm),
  ];
  expect(rows.map(([, name]) => name).sort()).toEqual(names);
  for (const [, name, events] of rows) {
    const functions = await readFunctions(path.join(folder, name!));
    const associated = new Set(functions.flatMap((one) => one.eventTypes));
    expect([name, events!.split(', ').sort()]).toEqual([name, [...associated].sort()]);
  }
});

describe.each(names)('%s', (name) => {
  const readme = read('examples', name, 'README.md');

  test('its README says its name, how to run it and what it answers, in little space', () => {
    expect(readme).toMatch(new RegExp(`^# ${name}\n`));
    expect(readme).toContain(`\n    npm ci && npm run example -- ${name}\n`);
    expect(readme).toMatch(/^```text\nGET \/[^\n]*\n/m);
    const prose = readme.replace(/^```text\n[\s\S]*?^```\n/m, '').split('\n');
    expect(prose.filter((line) => line !== '').length).toBeLessThanOrEqual(16);
  });

  test('it has functions that are associated, and samples that each say what must come back', async () => {
    const functions = await readFunctions(path.join(folder, name));
    for (const one of functions) expect([one.name, one.eventTypes.length > 0]).toEqual([one.name, true]);
    const samples = globSync('events/**/*.json', { cwd: path.join(folder, name) });
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const {
        event,
        expect: expected,
        comment,
      } = JSON.parse(read('examples', name, sample)) as Record<string, unknown>;
      expect([sample, typeof event, typeof expected, typeof comment]).toEqual([sample, 'object', 'object', 'string']);
    }
  });

  test('it runs with one command, and a test asks it', () => {
    expect(existsSync(path.join(repository, 'scripts', 'examples', 'surroundings', `${name}.ts`))).toBe(true);
    expect(existsSync(path.join(repository, 'test', 'examples', `${name}.test.ts`))).toBe(true);
  });

  test('what the README links to is there', () => {
    for (const [, link] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect([link, existsSync(path.join(folder, name, link!))]).toEqual([link, true]);
    }
  });
});
