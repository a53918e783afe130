import { promises, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../edge/finding.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import type { ZipFile } from '../zip.ts';
import { normalizedName, type Requirement } from './requirements.ts';

/** A distribution that pip has put into a folder. */
interface Distribution {
  name: string;
  version: string;
  /** Names of what it needs in every case: without the conditions that pip decides. */
  needs: string[];
}

const source = {
  title: 'pip documentation, Repeatable Installs; edge-actions, reproducible builds',
  read: '2026-11-21',
};
/** Written by pip, with paths and hashes of the build machine; RECORD lists what is left out too. */
const leftOutFiles = new Set(['RECORD', 'INSTALLER', 'REQUESTED', 'direct_url.json']);

/**
 * The installed files as they go into the zip. Left out is what differs from machine to machine (scripts in bin/ name the machine's Python)
 * and what no function needs: bytecode, and folders named tests.
 */
export async function installedFiles(folder: string): Promise<ZipFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !isLeftOut(file))
    .sort();
  return sideBySide(paths, async (file) => ({ path: file, content: await promises.readFile(path.join(folder, file)) }));
}

function isLeftOut(file: string): boolean {
  const folders = file.split('/');
  const name = folders.pop()!;
  if (folders[0] === 'bin' || (folders[0] === 'test' && folders.length > 0)) return true;
  if (folders.includes('__pycache__') || folders.includes('tests') || name.endsWith('.pyc')) return true;
  return folders.length === 1 && folders[0]!.endsWith('.dist-info') && leftOutFiles.has(name);
}

/** Errors for each distribution that is in the zip, or would have to be, without a line of its own in the requirements. */
export function checkInstalled(folder: string, requirements: readonly Requirement[], file: string): Finding[] {
  const installed = distributions(folder);
  const pinned = new Set(requirements.map(({ name }) => name));
  const added = installed.filter(({ name }) => !pinned.has(name)).map(({ name, version }) => `${name}==${version}`);
  const there = new Set(installed.map(({ name }) => name));
  const lacking = installed.flatMap(({ name, needs }) =>
    needs.filter((need) => !there.has(need)).map((need) => `${need} (for ${name})`),
  );
  const finding = (message: string, advice: string): Finding => ({
    rule: 'requirement-not-pinned',
    severity: 'error',
    message,
    advice,
    source,
    position: { file, line: 1 },
  });
  return [
    ...(added.length > 0
      ? [
          finding(
            `${file} does not pin all that is installed: ${added.join(', ')} came as a dependency and can be another version tomorrow.`,
            `Add ${added.length === 1 ? 'this line' : 'these lines'}: ${added.join(', ')}.`,
          ),
        ]
      : []),
    ...(lacking.length > 0
      ? [finding(`${file} lacks ${[...new Set(lacking)].join(', ')}.`, 'Add a line NAME==VERSION for each.')]
      : []),
  ];
}

/** Top-level modules that the installed files bring. */
export function topLevelNames(files: readonly ZipFile[]): Set<string> {
  return new Set(files.map(({ path: file }) => file.split('/')[0]!.replace(/(?:\.[\w-]+)?\.(?:py|so|pyd)$/, '')));
}

function distributions(folder: string): Distribution[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dist-info'))
    .map((name) => describe(readFileSync(path.join(folder, name, 'METADATA'), 'utf8')));
}

function describe(metadata: string): Distribution {
  const [headers = ''] = metadata.split(/\r?\n\r?\n/, 1);
  const values = (field: string) =>
    [...headers.matchAll(new RegExp(`^${field}:[ \\t]*(.*?)\\r?$`, 'gim'))].map((match) => match[1]!);
  const needs = values('Requires-Dist').filter((need) => !need.includes(';'));
  return {
    name: normalizedName(values('Name')[0] ?? ''),
    version: values('Version')[0] ?? '',
    needs: needs.map((need) => normalizedName(/^[A-Za-z0-9._-]+/.exec(need)?.[0] ?? '')),
  };
}
