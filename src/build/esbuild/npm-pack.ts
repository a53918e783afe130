import { execFile } from 'node:child_process';
import { promises } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../../kit/errors.ts';

const run = promisify(execFile);

/**
 * Fetches a package's tarball from the npm registry.
 *
 * @param specifier `@esbuild/linux-arm64@0.28.2`
 * @param folder an empty folder, which holds only the tarball afterwards
 * @returns the tarball's absolute path
 */
export type Pack = (specifier: string, folder: string) => Promise<string>;

/**
 * A `Pack` that runs `npm pack` in the workspace, so that registry, proxy and credentials are those that the user's .npmrc and environment
 * give npm.
 */
export function npmPack(workspace: string, platform: NodeJS.Platform = process.platform): Pack {
  return async (specifier, folder) => {
    const windows = platform === 'win32';
    // npm is a batch file on Windows, which only a shell starts; the specifier comes from dist, the folder is quoted for it.
    const target = windows ? `"${folder}"` : folder;
    try {
      await run('npm', ['pack', specifier, '--pack-destination', target, '--ignore-scripts', '--loglevel=error'], {
        cwd: workspace,
        shell: windows,
        timeout: 120_000,
        maxBuffer: 1024 * 1024,
      });
    } catch (error) {
      const output = (error as { stderr?: string }).stderr?.trim() || messageOf(error);
      throw new UserError(
        'esbuild could not be fetched',
        `npm pack ${specifier} failed: ${output.slice(0, 2000)}\nGive npm access to the registry that serves ${specifier}, or install esbuild in the workspace.`,
        { cause: error },
      );
    }
    const tarball = (await promises.readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (!tarball)
      throw new UserError(
        'esbuild could not be fetched',
        `npm pack ${specifier} ended well but left no tarball behind.`,
      );
    return path.join(folder, tarball);
  };
}
