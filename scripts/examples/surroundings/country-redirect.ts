import type { Surround } from '../surroundings.ts';

const from = (country: string) => ({ 'CloudFront-Viewer-Country': country });

export const surround: Surround = async () => ({
  cloudFrontHeaders: ['CloudFront-Viewer-Country'],
  requests: [
    { path: '/shop?tag=x&tag=y&q=a%20b&empty=', headers: from('DE'), show: ['location'] },
    { path: '/de/shop?tag=x&tag=y&q=a%20b&empty=', headers: from('DE') },
    { path: '/', headers: from('BR'), show: ['location'] },
    { path: '/logo.svg', headers: from('DE') },
  ],
});
