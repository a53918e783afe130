import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promises } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../../kit/errors.ts';
import type { PlatformExecutable } from './description.ts';
import type { Pack } from './npm-pack.ts';

const run = promisify(execFile);

/**
 * Fetches the executable of one platform into a new folder in `temporaryFolder`. The tarball is compared with the integrity before
 * anything is unpacked; when it differs nothing is kept.
 *
 * @returns the new folder, which the caller removes, and the executable in it
 * @throws UserError when the tarball's SHA-512 or the executable's SHA-256 is not what the description says
 */
export async function fetchExecutable(
  wanted: PlatformExecutable,
  version: string,
  temporaryFolder: string,
  pack: Pack,
): Promise<{ folder: string; executable: string }> {
  const specifier = `${wanted.package}@${version}`;
  const folder = await promises.mkdtemp(path.join(temporaryFolder, 'edge-actions-esbuild-'));
  try {
    const tarball = await pack(specifier, folder);
    const integrity = `sha512-${createHash('sha512')
      .update(await promises.readFile(tarball))
      .digest('base64')}`;
    if (integrity !== wanted.integrity) {
      throw new UserError(
        'esbuild has the wrong integrity',
        `${specifier}: the registry gave ${integrity}, expected ${wanted.integrity}. Nothing of it was kept. Check which registry npm is configured to use.`,
      );
    }
    // The system's tar reads it on each of GitHub's runners; names stay relative, because tar takes `C:` for a host.
    await run('tar', ['-xzf', path.basename(tarball), `package/${wanted.executable}`], { cwd: folder });
    const executable = path.join(folder, 'package', ...wanted.executable.split('/'));
    const sha256 = await sha256Of(executable);
    if (sha256 !== wanted.sha256) {
      throw new UserError(
        'esbuild has the wrong hash',
        `${wanted.executable} of ${specifier} has SHA-256 ${sha256}, expected ${wanted.sha256}.`,
      );
    }
    await promises.chmod(executable, 0o755);
    return { folder, executable };
  } catch (error) {
    await promises.rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** SHA-256 of a file, lower-case hex; undefined when there is no such file. */
export async function sha256Of(file: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await promises.readFile(file))
      .digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined;
    throw error;
  }
}
