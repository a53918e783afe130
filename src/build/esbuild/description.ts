import { readFileSync } from 'node:fs';

/** esbuild's executable for one platform, as the npm registry has it. */
export interface PlatformExecutable {
  /** `@esbuild/linux-arm64`. */
  package: string;
  /** `sha512-<base64>` of the package's tarball, from package-lock.json. */
  integrity: string;
  /** Path inside the package: `bin/esbuild` or `esbuild.exe`. */
  executable: string;
  /** SHA-256 of the executable itself, lower-case hex: what a cache or a node_modules folder holds is compared with it. */
  sha256: string;
}

/** `dist/esbuild/esbuild.json`: which esbuild the bundles were made for. */
export interface EsbuildDescription {
  version: string;
  /** By `<platform>-<arch>` as Node.js names them: the platforms that GitHub's runners have. */
  platforms: Record<string, PlatformExecutable>;
  /** The executable that lies beside this file. */
  bundled: { platform: string; sha256: string };
}

/** The platforms that the description covers, `<process.platform>-<process.arch>`: those for which GitHub's runner is made. */
export const platforms = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const;

/** The platform whose executable dist carries: GitHub's ubuntu runners. */
export const bundledPlatform = 'linux-x64';

/** Where esbuild's executable is inside the package of a platform. */
export function executableIn(platform: string): string {
  return platform.startsWith('win32-') ? 'esbuild.exe' : 'bin/esbuild';
}

export function readDescription(file: string): EsbuildDescription {
  return JSON.parse(readFileSync(file, 'utf8')) as EsbuildDescription;
}
