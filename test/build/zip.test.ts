import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createZip, modeOf, type ZipFile } from '../../src/build/zip.ts';
import { UserError } from '../../src/kit/errors.ts';
import { unzip } from './support/unzip.ts';
import { rejection } from './support/workspace.ts';

const text = (content: string) => Buffer.from(content, 'utf8');

/** Incompressible bytes that are the same in each run. */
function noise(bytes: number): Buffer {
  const parts: Buffer[] = [];
  for (let index = 0; parts.length * 32 < bytes; index++) parts.push(createHash('sha256').update(`${index}`).digest());
  return Buffer.concat(parts).subarray(0, bytes);
}

const sample: ZipFile[] = [
  { path: 'src/app.js', content: text('exports.handler = async () => ({ status: "200" });\n'.repeat(20)) },
  { path: 'empty.txt', content: text('') },
  { path: 'bin/start', content: text('#!/bin/sh\nexec node index.js\n') },
  { path: 'noise.bin', content: noise(1000) },
  { path: 'données/é.txt', content: text('héhé') },
  { path: 'Z.txt', content: text('capital') },
  { path: 'a.txt', content: text('small') },
];

describe('createZip', () => {
  test('writes the bytes that it has always written', async () => {
    const zip = await createZip(sample);
    expect(createHash('sha256').update(zip).digest('hex')).toBe(
      'a33fc293d446265e730385f4032784ca0cd8387184578b00f731effde6c04d4e',
    );
  });

  test('writes the same bytes in whichever order the files come', async () => {
    const forwards = await createZip(sample);
    const backwards = await createZip([...sample].reverse());
    expect(backwards.equals(forwards)).toBe(true);
  });

  test('sorts by the bytes of the names, and another reader finds every file as it was', async () => {
    const files = await unzip(await createZip(sample));
    expect([...files.keys()]).toEqual([
      'Z.txt',
      'a.txt',
      'bin/start',
      'données/é.txt',
      'empty.txt',
      'noise.bin',
      'src/app.js',
    ]);
    for (const file of sample) expect(files.get(file.path)?.content).toEqual(file.content);
  });

  test('sorts above the basic plane by bytes too, where UTF-16 order differs', async () => {
    const names = ['\u{1f600}.txt', '\uff01.txt'];
    const files = await unzip(await createZip(names.map((name) => ({ path: name, content: text('x') }))));
    expect([...files.keys()]).toEqual(['\uff01.txt', '\u{1f600}.txt']);
  });

  test('gives each file one constant time and a mode by its content', async () => {
    const files = await unzip(await createZip(sample));
    expect(new Set([...files.values()].map((file) => file.modified))).toEqual(new Set(['33/0']));
    expect(files.get('bin/start')?.mode.toString(8)).toBe('100755');
    expect(files.get('src/app.js')?.mode.toString(8)).toBe('100644');
  });

  test('stores what deflate does not make smaller', async () => {
    const files = await unzip(await createZip(sample));
    expect(files.get('noise.bin')?.method).toBe(0);
    expect(files.get('empty.txt')?.method).toBe(0);
    expect(files.get('src/app.js')?.method).toBe(8);
  });

  test('marks UTF-8 names only where they are not ASCII, and writes no extra field and no folder', async () => {
    const zip = await createZip(sample);
    const seen: string[] = [];
    for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1, 'latin1')) {
      const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8');
      expect([name, zip.readUInt16LE(at + 8)]).toEqual([name, name.startsWith('donn') ? 0x0800 : 0]);
      expect(zip.readUInt16LE(at + 30)).toBe(0);
      expect(zip.readUInt8(at + 5)).toBe(3);
      seen.push(name);
    }
    expect(seen).toHaveLength(sample.length);
    expect(seen.some((name) => name.endsWith('/'))).toBe(false);
  });

  test.each([
    ['../up.js', "'..' part"],
    ['a/../../up.js', "'..' part"],
    ['./here.js', "'.'"],
    ['/etc/passwd', 'absolute'],
    ['C:/windows', 'absolute'],
    ['a\\b.js', 'backslash'],
    ['a\0b', 'NUL'],
    ['folder/', 'empty'],
    ['a//b', 'empty'],
    ['', 'empty'],
    ['lone\ud800', 'Unicode'],
  ])('refuses the path %j', async (name, reason) => {
    const error = await rejection(createZip([{ path: name, content: text('x') }]));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(reason);
  });

  test('refuses a path that is there twice, and one that is file and folder at once', async () => {
    const twice = await rejection(createZip([sample[0]!, sample[0]!]));
    expect(twice.message).toContain('"src/app.js" would be in the zip twice');
    const both = await rejection(createZip([sample[0]!, { path: 'src', content: text('x') }]));
    expect(both.message).toContain('both a file and the folder');
  });

  test('refuses to write an empty zip', async () => {
    const error = await rejection(createZip([]));
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).title).toBe('Empty zip');
  });

  test('keeps 2 MB of mixed content whole', async () => {
    const content = Buffer.alloc(2 * 1024 * 1024, 'edge ');
    randomFillSync(content, 0, 512 * 1024);
    const files = await unzip(await createZip([{ path: 'big.bin', content }]));
    expect(files.get('big.bin')?.content.equals(content)).toBe(true);
  });
});

describe('modeOf', () => {
  test('makes scripts and ELF images executable, and nothing else', () => {
    expect(modeOf(text('#!/usr/bin/env node\n'))).toBe(0o755);
    expect(modeOf(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2]))).toBe(0o755);
    expect(modeOf(text('# a heading'))).toBe(0o644);
    expect(modeOf(text(''))).toBe(0o644);
  });
});

describe('other readers', () => {
  testWith('unzip', '-v')('find no fault', async () => {
    await onDisk((file) => {
      expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
    });
  });

  testWith('python3', '--version')('find no fault', async () => {
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))';
    await onDisk((file) => {
      const count = execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim();
      expect(count).toBe(`${sample.length}`);
    });
  });
});

async function onDisk(work: (file: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'edge-actions-zip-'));
  try {
    const file = path.join(folder, 'sample.zip');
    writeFileSync(file, await createZip(sample));
    work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test that needs another program; it counts as skipped, with the reason in its name, where the machine has none. */
function testWith(command: string, argument: string): (name: string, work: () => Promise<void>) => void {
  const there = spawnSync(command, [argument]).status === 0;
  return (name, work) =>
    there
      ? test(`${command}: ${name}`, work)
      : test.skip(`${command}: ${name} (${command} is not on this machine)`, work);
}
