import path from 'node:path';
import type { BuildFailure, BuildOptions as EsbuildOptions, Metafile } from 'esbuild';
import type { Esbuild } from '../build/options.ts';

/** Which files esbuild read, and which it looked for in vain; all absolute. */
export interface SeenFiles {
  read: Set<string>;
  missing: Set<string>;
}

/**
 * The same esbuild, with a note of the files of each build. What it gives is not touched.
 *
 * @param seen gets the files
 */
export function recordedEsbuild(esbuild: Esbuild, seen: SeenFiles): Esbuild {
  const build = async (options: EsbuildOptions) => {
    const folder = options.absWorkingDir ?? process.cwd();
    try {
      const result = await esbuild.build(options);
      if (result.metafile) noteInputs(result.metafile, folder, seen);
      return result;
    } catch (error) {
      noteFailure(error, folder, seen);
      throw error;
    }
  };
  return { ...esbuild, build: build as Esbuild['build'] };
}

function noteInputs({ inputs }: Metafile, folder: string, { read }: SeenFiles): void {
  for (const input of Object.keys(inputs)) {
    // Of a plugin, or made of a text: no file.
    if (/^[a-z-]{2,}:/.test(input) || input.startsWith('<')) continue;
    read.add(path.resolve(folder, input));
  }
}

function noteFailure(error: unknown, folder: string, { read, missing }: SeenFiles): void {
  const { errors } = error as Partial<BuildFailure>;
  if (!Array.isArray(errors)) return;
  for (const { text, location } of errors) {
    if (!location) continue;
    const file = path.resolve(folder, location.file);
    read.add(file);
    const [, wanted] = /^Could not resolve "(\.[^"]*)"/.exec(text) ?? [];
    if (wanted !== undefined) missing.add(path.resolve(path.dirname(file), wanted));
  }
}
