import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bundledPlatform,
  type EsbuildDescription,
  executableIn,
  type PlatformExecutable,
  platforms,
} from '../src/build/esbuild/description.ts';
import { fetchExecutable, sha256Of } from '../src/build/esbuild/fetch-executable.ts';
import { npmPack, type Pack } from '../src/build/esbuild/npm-pack.ts';

const repository = path.resolve(import.meta.dirname, '..');

export interface BuildEsbuildOptions {
  /** Compares and writes nothing. */
  check: boolean;
  /** Folder that holds package-lock.json, node_modules and dist; this repository when left out. */
  root?: string;
  /** `npm pack` when left out; called only when esbuild's version has changed. */
  pack?: Pack;
}

/**
 * Writes dist/esbuild: esbuild's API file, its licence, its linux-x64 executable, and esbuild.json, which names the hashes of the other
 * platforms' executables. The executable is fetched only when the one there is not the one that esbuild.json would name.
 *
 * @returns what differs or differed from what is in dist, as paths from the root
 */
export async function buildEsbuild(options: BuildEsbuildOptions): Promise<string[]> {
  const root = options.root ?? repository;
  const folder = path.join(root, 'dist', 'esbuild');
  const source = path.join(root, 'node_modules', 'esbuild');
  const description = await describe(root);
  const texts: Record<string, string> = {
    'main.js': await readFile(path.join(source, 'lib', 'main.js'), 'utf8'),
    'LICENSE.md': await readFile(path.join(source, 'LICENSE.md'), 'utf8'),
    'esbuild.json': `${JSON.stringify(description, null, 2)}\n`,
    // main.js is CommonJS, and the repository's own package.json says otherwise.
    'package.json': '{ "type": "commonjs" }\n',
  };

  const changed: string[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    changed.push(`dist/esbuild/${name}`);
    if (options.check) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
  }
  const wanted = description.platforms[bundledPlatform]!;
  const executable = path.join(folder, ...wanted.executable.split('/'));
  if ((await sha256Of(executable)) !== wanted.sha256) {
    changed.push(`dist/esbuild/${wanted.executable}`);
    if (!options.check) await placeExecutable(wanted, description.version, executable, options.pack ?? npmPack(root));
  }
  return changed;
}

/** esbuild.json from the lock file's integrity of each platform's package, and the executables' hashes that esbuild's own package holds. */
async function describe(root: string): Promise<EsbuildDescription> {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity?: string }>;
  };
  const esbuild = JSON.parse(await readFile(path.join(root, 'node_modules', 'esbuild', 'package.json'), 'utf8')) as {
    version: string;
    'esbuild.binaryHashes': Record<string, string>;
  };
  const locked = lock.packages['node_modules/esbuild']?.version;
  if (locked !== esbuild.version) {
    throw new Error(`node_modules has esbuild ${esbuild.version} and package-lock.json ${locked}: run npm ci`);
  }
  const described: Record<string, PlatformExecutable> = {};
  for (const platform of platforms) {
    const name = `@esbuild/${platform}`;
    const executable = executableIn(platform);
    const entry = lock.packages[`node_modules/${name}`];
    const sha256 = esbuild['esbuild.binaryHashes'][`${name}/${executable}`];
    if (!entry?.integrity || entry.version !== esbuild.version || !sha256) {
      throw new Error(
        `No integrity of ${name}@${esbuild.version} in package-lock.json, or no hash of it in esbuild's package.json`,
      );
    }
    described[platform] = { package: name, integrity: entry.integrity, executable, sha256 };
  }
  return {
    version: esbuild.version,
    platforms: described,
    bundled: { platform: bundledPlatform, sha256: described[bundledPlatform]!.sha256 },
  };
}

async function placeExecutable(wanted: PlatformExecutable, version: string, target: string, pack: Pack): Promise<void> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'edge-actions-dist-'));
  try {
    const { executable } = await fetchExecutable(wanted, version, temporary, pack);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(executable, target);
    await chmod(target, 0o755);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  const changed = await buildEsbuild({ check });
  for (const file of changed) console.log(`${check ? 'differs' : 'written'}: ${file}`);
  if (check && changed.length > 0) process.exitCode = 1;
}
