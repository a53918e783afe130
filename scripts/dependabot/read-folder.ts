import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../src/kit/errors.ts';

/** What dist/ may be at most; it is a few hundred files of 34 MB in all, a third of that esbuild's executable. */
export const limits = { files: 1_000, fileBytes: 25_000_000, totalBytes: 80_000_000 };

/**
 * The files of a folder that untrusted code has filled, as paths with forward slashes. Nothing is followed and nothing is opened.
 *
 * @throws `UserError` for anything but plain files with plain names, and for more than `limits`
 */
export function readFolder(folder: string): string[] {
  const found: string[] = [];
  let total = 0;
  const visit = (at: string): void => {
    for (const name of readdirSync(path.join(folder, at)).sort()) {
      const file = path.posix.join(at, name);
      const stat = lstatSync(path.join(folder, file));
      if (!/^[A-Za-z0-9_][\w.@+-]*$/.test(name) || /^git/i.test(name))
        refuse(file, 'has a name that no file of dist/ has');
      if (stat.isDirectory()) visit(file);
      else if (!stat.isFile() || stat.nlink > 1) refuse(file, 'is no plain file');
      else {
        if (stat.size > limits.fileBytes) refuse(file, `has ${stat.size} bytes, more than ${limits.fileBytes}`);
        total += stat.size;
        found.push(file);
        if (found.length > limits.files) refuse(file, `is one of more than ${limits.files} files`);
        if (total > limits.totalBytes) refuse(file, `makes it more than ${limits.totalBytes} bytes in all`);
      }
    }
  };
  visit('');
  return found;
}

function refuse(file: string, why: string): never {
  throw new UserError('Rebuilt dist', `${JSON.stringify(file)} ${why}. Nothing was pushed.`);
}
