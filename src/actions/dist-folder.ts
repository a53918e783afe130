import path from 'node:path';

/**
 * The absolute path of dist/, two folders up from the bundle that the runner started. Not import.meta.url: the bundler would put the
 * build machine's path in its place.
 */
export function distFolder(): string {
  return path.dirname(path.dirname(path.resolve(process.argv[1] ?? '.')));
}
