import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createActionsLog, withoutCommands } from '../../src/github/actions-log.ts';

let written: string[];
let spy: ReturnType<typeof jest.spyOn>;

beforeEach(() => {
  written = [];
  spy = jest.spyOn(process.stdout, 'write').mockImplementation((text: unknown) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => spy.mockRestore());

test('an annotation stands at its line', () => {
  createActionsLog().error('wrong: 100%', { title: 'A, b', file: 'src/a.ts', line: 3, column: 7 });
  expect(written.join('')).toBe('::error title=A%2C b,file=src/a.ts,line=3,col=7::wrong: 100%25\n');
});

test("a handler's lines cannot be workflow commands", () => {
  createActionsLog().info('fine\n  ::add-mask::x\r::error::y ##[group]z');
  const lines = written.join('').split('\n');
  expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  expect(withoutCommands('a::b')).toBe('a::b');
});

test('a group is closed when its work fails', async () => {
  await expect(createActionsLog().group('g', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(written.join('')).toBe('::group::g\n::endgroup::\n');
});
