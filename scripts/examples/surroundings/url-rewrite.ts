import type { Surround } from '../surroundings.ts';

export const surround: Surround = async () => ({
  buckets: {
    'example-site': {
      region: 'eu-central-1',
      objects: {
        'docs/index.html': 'This is docs/index.html\n',
        'docs/v1.2/index.html': 'This is docs/v1.2/index.html\n',
        'docs/guide.txt': 'This is docs/guide.txt\n',
      },
    },
  },
  requests: [
    { path: '/docs/' },
    { path: '/docs' },
    { path: '/docs/v1.2' },
    { path: '/docs/guide.txt' },
    { path: '//docs?page=2', show: ['location'] },
  ],
});
