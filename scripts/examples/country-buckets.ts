import type { Surroundings } from './surroundings.ts';

const regions = {
  'example-site-us': 'us-east-1',
  'example-site-eu': 'eu-central-1',
  'example-site-asia': 'ap-northeast-1',
};

/** A site in three buckets, each of which says where it is; the distribution's own is the first. */
export const regionalBuckets: NonNullable<Surroundings['buckets']> = Object.fromEntries(
  Object.entries(regions).map(([name, region]) => [
    name,
    { region, objects: { 'index.html': `This is ${name} in ${region}\n` } },
  ]),
);

/** For the examples that choose a bucket by the viewer's country, in TypeScript and in Python. */
export function countryBuckets(): Surroundings {
  return {
    buckets: regionalBuckets,
    cacheKeyHeaders: ['CloudFront-Viewer-Country'],
    requests: [
      { path: '/index.html', headers: { 'CloudFront-Viewer-Country': 'DE' } },
      { path: '/index.html', headers: { 'CloudFront-Viewer-Country': 'JP' } },
      { path: '/index.html', headers: { 'CloudFront-Viewer-Country': 'BR' } },
      { path: '/index.html' },
    ],
  };
}
