import path from 'node:path';
import type { Metafile } from 'esbuild';
import type { Finding } from '../../edge/finding.ts';
import { restriction } from '../../edge/restrictions.ts';
import { workspacePath } from '../../kit/paths.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import { entryName } from './function-esbuild-options.ts';

/** The most places that the message names. */
const shown = 10;

/** A file that is larger than CloudFront takes, with what takes the room in it: packages and the user's own files, largest first. */
export function checkSize(bytes: number, metafile: Metafile, folders: BundleFolders): Finding[] {
  const { value, source } = restriction('function-code');
  if (bytes <= value) return [];
  const parts = whatTakesRoom(metafile, folders);
  const lines = parts.slice(0, shown).map(([name, size]) => `${name} ${size.toLocaleString('en-US')}`);
  const rest = parts.slice(shown).reduce((sum, [, size]) => sum + size, 0);
  if (rest > 0) lines.push(`${parts.length - shown} more ${rest.toLocaleString('en-US')}`);
  const [limit, size] = [value, bytes].map((number) => number.toLocaleString('en-US'));
  return [
    {
      rule: 'size',
      severity: 'error',
      message: `The code has ${size} bytes, CloudFront takes ${limit} at most, and that cannot be raised. Of it, in bytes: ${lines.join(', ')}.`,
      advice: 'Take out what is large, keep data in a key value store, or use target lambda-edge.',
      source,
    },
  ];
}

/** Bytes in the bundle by package, or by file of the user's own, largest first. */
function whatTakesRoom({ outputs }: Metafile, folders: BundleFolders): [string, number][] {
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      if (input === entryName || bytesInOutput === 0) continue;
      const name = nameOf(input, folders);
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
}

function nameOf(input: string, { workingDirectory, workspace }: BundleFolders): string {
  const [, inPackage] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(input) ?? [];
  return inPackage === undefined
    ? workspacePath(workspace, path.resolve(workingDirectory, input))
    : `package ${inPackage}`;
}
