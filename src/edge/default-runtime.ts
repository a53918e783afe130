import type { Target } from './vocabulary.ts';

/** The runtime when none is named: by the target and the kind of entry file. */
export function defaultRuntime(target: Target, entry: string): string {
  if (target === 'cloudfront-function') return 'cloudfront-js-2.0';
  return entry.endsWith('.py') ? 'python3.13' : 'nodejs24.x';
}
