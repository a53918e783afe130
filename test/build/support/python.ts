import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe } from '@jest/globals';
import { createZip } from '../../../src/build/zip.ts';
import { findPython } from '../../../src/edge/run/python-interpreter.ts';

export const hasPython = (() => {
  try {
    return findPython('python3.13', process.env) !== undefined;
  } catch {
    console.log('Skipped: this machine has no Python.');
    return false;
  }
})();

/** `describe`, skipped where the machine has no Python. */
export const describeWithPython = hasPython ? describe : describe.skip;

export interface Wheel {
  name: string;
  version: string;
  /** `py3-none-any` unless given. */
  tag?: string;
  requires?: string[];
  files: Record<string, string>;
}

/** Writes a wheel as pip takes it: a zip with its metadata. */
export async function writeWheel(folder: string, { name, version, tag, requires, files }: Wheel): Promise<void> {
  const tags = tag ?? 'py3-none-any';
  const information = `${name}-${version}.dist-info`;
  const needs = (requires ?? []).map((need) => `Requires-Dist: ${need}\n`).join('');
  const all: Record<string, string> = {
    ...files,
    [`${information}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${needs}`,
    [`${information}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tags}\n`,
  };
  const record = [...Object.keys(all), `${information}/RECORD`].map((file) => `${file},,\n`).join('');
  all[`${information}/RECORD`] = record;
  const zip = await createZip(Object.entries(all).map(([file, text]) => ({ path: file, content: Buffer.from(text) })));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}-${version}-${tags}.whl`), zip);
}
