import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { UserError } from '../../src/kit/errors.ts';
import { fileSystemRefusal } from '../../src/kit/file-system-refusal.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-refusal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('a file in the place of a folder, and a folder in the place of a file, are no bugs', () => {
  writeFileSync(path.join(folder, 'file'), '');
  const below = fileSystemRefusal(thrownBy(() => writeFileSync(path.join(folder, 'file', 'below'), '')));
  expect(below).toBeInstanceOf(UserError);
  expect(below?.message).toMatch(/ENOTDIR.*file.below.*A file is in the place of a folder/);
  mkdirSync(path.join(folder, 'code.zip'));
  const over = fileSystemRefusal(thrownBy(() => rmSync(path.join(folder, 'code.zip'), { force: true })));
  expect(over?.message).toMatch(/A folder is in the place of a file/);
});

test.each(['EACCES', 'EROFS', 'ENOSPC', 'ELOOP', 'ENAMETOOLONG', 'EMFILE'])('%s is no bug', (code) => {
  const refused = Object.assign(new Error(`${code}: refused, open '/x'`), { code, syscall: 'open', path: '/x' });
  expect(fileSystemRefusal(refused)).toMatchObject({ title: 'File system', cause: refused });
});

test('anything else stays what it is: a missing file, a refused socket, an expected error', () => {
  expect(fileSystemRefusal(thrownBy(() => rmSync(path.join(folder, 'nope'))))).toBeNull();
  expect(
    fileSystemRefusal(Object.assign(new Error('x'), { code: 'EACCES', syscall: 'connect', address: '::1' })),
  ).toBeNull();
  expect(fileSystemRefusal(new UserError('Title', 'message'))).toBeNull();
});
