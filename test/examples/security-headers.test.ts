import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('security-headers');

test('on pages from the origin and from the cache, over what the origin says', async () => {
  Object.assign(site().origin.answerHeaders, {
    'x-powered-by': 'PHP/8.4',
    'referrer-policy': 'unsafe-url',
    etag: '"1"',
  });
  for (const source of ['Miss', 'Hit']) {
    const { headers } = await site().get('/page');
    expect(headers).toMatchObject({
      'x-cache': `${source} from cloudfront`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'cross-origin-opener-policy': 'same-origin',
      etag: '"1"',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}; includeSubDomains; preload$/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test('cookies of the origin stay as they are', async () => {
  site().origin.answerHeaders['set-cookie'] = 'session=a=b; Path=/; Secure; HttpOnly';
  expect((await site().get('/with-cookie')).headers['set-cookie']).toEqual(['session=a=b; Path=/; Secure; HttpOnly']);
});
