import { accessSync, constants, promises } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';
import type { EsbuildDescription, PlatformExecutable } from './description.ts';
import type { Pack } from './npm-pack.ts';

/** Where esbuild's executable is looked for. Paths are absolute. */
export interface ExecutablePlaces {
  /** dist/esbuild. */
  distEsbuild: string;
  /** The workspace, whose node_modules may have the same version. */
  workspace: string;
  /** RUNNER_TOOL_CACHE; nothing is kept without it. */
  toolCache: string | undefined;
  temporaryFolder: string;
  /** `<process.platform>-<process.arch>`. */
  platform: string;
  pack: Pack;
  log: Logger;
}

/** An executable that can be started, and what is to be removed when it is no longer needed. */
export interface FoundExecutable {
  executable: string;
  temporary: string | undefined;
}

/**
 * Finds esbuild's executable for this machine: the one in dist on linux-x64; elsewhere the same version in the workspace's node_modules,
 * then in the runner's tool cache, then from the npm registry. What did not come with dist counts only with the hash that dist names.
 *
 * @throws UserError for a platform without an executable, and when fetching fails
 */
export async function findExecutable(
  description: EsbuildDescription,
  places: ExecutablePlaces,
): Promise<FoundExecutable> {
  const wanted = description.platforms[places.platform];
  if (!wanted) {
    const known = Object.keys(description.platforms).join(', ');
    throw new UserError(
      'Platform without esbuild',
      `There is no esbuild for ${places.platform}. Run this on one of ${known}.`,
    );
  }
  if (places.platform === description.bundled.platform) {
    return startable(path.join(places.distEsbuild, ...wanted.executable.split('/')), places);
  }
  const installed = await inNodeModules(wanted, description.version, places);
  if (installed) return startable(installed, places);
  const cached = cachePath(wanted, description.version, places);
  if (cached && (await hasHash(cached, wanted, places.log))) return startable(cached, places);
  return fetchAndKeep(wanted, description.version, cached, places);
}

async function inNodeModules(
  wanted: PlatformExecutable,
  version: string,
  places: ExecutablePlaces,
): Promise<string | undefined> {
  const folder = path.join(places.workspace, 'node_modules', ...wanted.package.split('/'));
  const found = await promises.readFile(path.join(folder, 'package.json'), 'utf8').then(
    (text) => (JSON.parse(text) as { version?: string }).version,
    () => undefined,
  );
  if (found !== version) return undefined;
  const executable = path.join(folder, ...wanted.executable.split('/'));
  return (await hasHash(executable, wanted, places.log)) ? executable : undefined;
}

function cachePath(wanted: PlatformExecutable, version: string, places: ExecutablePlaces): string | undefined {
  if (!places.toolCache) return undefined;
  return path.join(
    places.toolCache,
    'edge-actions-esbuild',
    version,
    places.platform,
    path.basename(wanted.executable),
  );
}

async function hasHash(file: string, wanted: PlatformExecutable, log: Logger): Promise<boolean> {
  const { sha256Of } = await import('./fetch-executable.ts');
  const sha256 = await sha256Of(file);
  if (sha256 !== undefined && sha256 !== wanted.sha256)
    log.info(`${file} is not the esbuild that was expected (SHA-256 ${sha256}); it is not used.`);
  return sha256 === wanted.sha256;
}

async function fetchAndKeep(
  wanted: PlatformExecutable,
  version: string,
  cached: string | undefined,
  places: ExecutablePlaces,
): Promise<FoundExecutable> {
  const { fetchExecutable } = await import('./fetch-executable.ts');
  places.log.info(`Fetching ${wanted.package}@${version} with npm`);
  await promises.mkdir(places.temporaryFolder, { recursive: true });
  const { folder, executable } = await fetchExecutable(wanted, version, places.temporaryFolder, places.pack);
  if (!cached) return { executable, temporary: folder };
  try {
    await keep(executable, cached);
  } finally {
    await promises.rm(folder, { recursive: true, force: true });
  }
  return { executable: cached, temporary: undefined };
}

/** Copies beside the target and renames: another job on the same runner sees the whole file or none. */
async function keep(executable: string, cached: string): Promise<void> {
  await promises.mkdir(path.dirname(cached), { recursive: true });
  const folder = await promises.mkdtemp(path.join(path.dirname(cached), '.new-'));
  try {
    const copy = path.join(folder, path.basename(cached));
    await promises.copyFile(executable, copy);
    await promises.chmod(copy, 0o755);
    await promises.rename(copy, cached);
  } finally {
    await promises.rm(folder, { recursive: true, force: true });
  }
}

/** The file itself, or a copy that may be started where the mode was lost on the way: in an archive, or on a mount without modes. */
async function startable(file: string, places: ExecutablePlaces): Promise<FoundExecutable> {
  if (places.platform.startsWith('win32-')) return { executable: file, temporary: undefined };
  try {
    accessSync(file, constants.X_OK);
    return { executable: file, temporary: undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UserError(
        'esbuild is missing',
        `${file} is not there. Use a released version of edge-actions, or run npm run build.`,
        { cause: error },
      );
    }
  }
  await promises.mkdir(places.temporaryFolder, { recursive: true });
  const folder = await promises.mkdtemp(path.join(places.temporaryFolder, 'edge-actions-esbuild-'));
  const copy = path.join(folder, path.basename(file));
  await promises.copyFile(file, copy);
  await promises.chmod(copy, 0o755);
  return { executable: copy, temporary: folder };
}
