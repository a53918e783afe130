import type { Target } from './vocabulary.ts';

/** The handler when none is named: a bundle is called index, and Python's entry keeps its name. */
export function defaultHandler(entry: string): string {
  const file = entry.split(/[\\/]/).at(-1)!;
  return file.endsWith('.py') ? `${file.slice(0, -'.py'.length)}.handler` : 'index.handler';
}

/** The runtime when none is named: by the target and the kind of entry file. */
export function defaultRuntime(target: Target, entry: string): string {
  if (target === 'cloudfront-function') return 'cloudfront-js-2.0';
  return entry.endsWith('.py') ? 'python3.13' : 'nodejs24.x';
}
