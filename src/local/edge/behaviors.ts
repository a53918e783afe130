import type { CacheBehavior, DefaultCacheBehavior, DistributionConfig } from '@aws-sdk/client-cloudfront';

/** What a request to a distribution is treated by. */
export type Behavior = CacheBehavior | DefaultCacheBehavior;

/**
 * CloudFront's path patterns: `*` stands for any characters, slashes too, `?` for exactly one; case-sensitive; the leading slash may be
 * left out (CloudFront API reference, CacheBehavior).
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const wanted = pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`;
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (from < path.length) {
    if (wanted[at] === '*') {
      star = at++;
      resume = from;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === path[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      // Let the last star take one character more and try again: linear in practice, never exponential.
      at = star + 1;
      from = ++resume;
    } else {
      return false;
    }
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}

/** @returns the first behaviour in the distribution's order whose pattern matches, else the default one */
export function behaviorFor(config: DistributionConfig, path: string): Behavior {
  const ordered = config.CacheBehaviors?.Items ?? [];
  return ordered.find((behavior) => matchesPattern(behavior.PathPattern ?? '', path)) ?? config.DefaultCacheBehavior!;
}

/** @returns a behaviour's path pattern, `default` for the default behaviour */
export function patternOf(behavior: Behavior): string {
  return ('PathPattern' in behavior && behavior.PathPattern) || 'default';
}

/** @returns the methods a behaviour lets through: GET and HEAD unless it says otherwise */
export function allowedMethods(behavior: Behavior): readonly string[] {
  return behavior.AllowedMethods?.Items ?? ['GET', 'HEAD'];
}

/** @returns the methods whose responses a behaviour caches */
export function cachedMethods(behavior: Behavior): readonly string[] {
  return behavior.AllowedMethods?.CachedMethods?.Items ?? ['GET', 'HEAD'];
}
