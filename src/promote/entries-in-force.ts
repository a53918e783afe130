import type { DistributionEntry, Release } from '../release/record.ts';

/**
 * The distributions that run a release itself: another may still have an earlier version. A CloudFront Function's code is in all of them at once.
 */
export function entriesInForce(release: Release): [name: string, entry: DistributionEntry][] {
  if (release.target === 'lambda') return [];
  const entries = Object.entries(release.distributions).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.filter(([, { version }]) => release.target === 'cloudfront-function' || version === release.version);
}
