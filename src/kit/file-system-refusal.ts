import { types } from 'node:util';
import { UserError } from './errors.ts';

/** What the file system says no with when the machine is at fault, and not the program. */
const meanings: Record<string, string> = {
  EACCES: 'The job may not read or write there: look at who owns the files, as after a step that ran in a container.',
  EPERM: 'The job may not read or write there: look at who owns the files, as after a step that ran in a container.',
  EROFS: 'The file system is read-only.',
  ENOSPC: "The runner's disk is full.",
  EDQUOT: "The runner's disk quota is used up.",
  ENOTDIR: 'A file is in the place of a folder: remove it, or give another folder.',
  EEXIST: 'A file is in the place of a folder: remove it, or give another folder.',
  EISDIR: 'A folder is in the place of a file: remove it, or give another folder.',
  ELOOP: 'Symbolic links lead back to themselves: remove one of them.',
  ENAMETOOLONG: 'The name is longer than the file system takes: give a shorter one.',
  EMFILE: 'The runner lets the job open no more files (ulimit -n).',
  ERR_FS_EISDIR: 'A folder is in the place of a file: remove it, or give another folder.',
};

/** The error of a file operation that the machine or the checkout refused, in a user's words, or null for any other error. */
export function fileSystemRefusal(error: unknown): UserError | null {
  if (!types.isNativeError(error) || error instanceof UserError) return null;
  const { code, path: place } = error as NodeJS.ErrnoException;
  const meaning = code !== undefined && place !== undefined ? meanings[code] : undefined;
  if (meaning === undefined) return null;
  return new UserError('File system', `${error.message}. ${meaning}`, { cause: error });
}
