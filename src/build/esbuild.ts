import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Logger } from '../kit/log.ts';
import { readDescription } from './esbuild/description.ts';
import { findExecutable } from './esbuild/find-executable.ts';
import type { Pack } from './esbuild/npm-pack.ts';
import type { Esbuild } from './options.ts';

export interface EsbuildPlaces {
  /** Absolute path of dist/esbuild. */
  distEsbuild: string;
  /** Absolute. */
  workspace: string;
  /** RUNNER_TOOL_CACHE. */
  toolCache: string | undefined;
  /** RUNNER_TEMP or the system's. */
  tempDirectory: string;
  log: Logger;
  /** `<process.platform>-<process.arch>`; this machine's when left out. */
  platform?: string;
  /** `npm pack` in the workspace when left out. */
  pack?: Pack;
}

/**
 * esbuild cannot be bundled (its API file finds its executable by path), so dist carries both and this loads them.
 *
 * @returns loads esbuild on the first call, and gives the same one afterwards
 */
export function createEsbuildLoader(places: EsbuildPlaces): () => Promise<Esbuild> {
  let loaded: Promise<Esbuild> | undefined;
  return () => {
    loaded ??= load(places);
    return loaded;
  };
}

async function load(places: EsbuildPlaces): Promise<Esbuild> {
  const description = readDescription(path.join(places.distEsbuild, 'esbuild.json'));
  const found = await findExecutable(description, {
    distEsbuild: places.distEsbuild,
    workspace: places.workspace,
    toolCache: places.toolCache,
    temporaryFolder: places.tempDirectory,
    platform: places.platform ?? `${process.platform}-${process.arch}`,
    pack: places.pack ?? packIn(places.workspace),
    log: places.log,
  });
  const { executable, temporary } = found;
  const esbuild = requireWith(path.join(places.distEsbuild, 'main.js'), executable);
  process.once('exit', () => {
    // Its process would outlive this one by a moment.
    esbuild.stop();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  });
  return esbuild;
}

/** `npm pack`, loaded where it is needed: not on the platform whose executable is in dist. */
function packIn(workspace: string): Pack {
  return async (specifier, folder) => {
    const { npmPack } = await import('./esbuild/npm-pack.ts');
    return npmPack(workspace)(specifier, folder);
  };
}

/** esbuild reads the variable once, while it is being loaded; what the user has set is put back at once. */
function requireWith(mainFile: string, executable: string): Esbuild {
  const before = process.env.ESBUILD_BINARY_PATH;
  process.env.ESBUILD_BINARY_PATH = executable;
  try {
    // A require made here is one that ncc does not follow.
    const requireFile = createRequire(mainFile);
    return requireFile(mainFile) as Esbuild;
  } finally {
    if (before === undefined) delete process.env.ESBUILD_BINARY_PATH;
    else process.env.ESBUILD_BINARY_PATH = before;
  }
}
