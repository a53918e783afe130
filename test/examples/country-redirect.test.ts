import { expect, test } from '@jest/globals';
import { surround } from '../../scripts/examples/surroundings/country-redirect.ts';
import { openExampleSite } from './support/example-site.ts';
import { follow, useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('country-redirect');
const from = (country: string) => ({ 'CloudFront-Viewer-Country': country });

test.each([
  ['DE', 'de'],
  ['AT', 'de'],
  ['FR', 'fr'],
  ['US', 'en'],
  ['BR', 'en'],
  ['', 'en'],
  ['de', 'en'],
  ['constructor', 'en'],
  ['__proto__', 'en'],
  ['DE, FR', 'en'],
])('a viewer from %j comes to /%s/, in one step', async (country, language) => {
  expect(await follow(site(), '/shop/', from(country))).toEqual({
    asked: ['/shop/', `/${language}/shop/`],
    status: 200,
    body: `The origin got GET /${language}/shop/\n`,
  });
});

test.each([
  '/de',
  '/de/',
  '/fr/index.html',
  '/EN/x',
  '/en/fr/',
  '/logo.svg',
  '/a/b.min.js',
  '/api/de',
  '/.well-known/x',
])('%s is never redirected', async (path) => {
  for (const country of ['DE', 'FR', 'US']) expect((await follow(site(), path, from(country))).asked).toEqual([path]);
});

test.each([
  '/',
  '/deutsch',
  '/english/',
  '/index.html',
  '//example.org/',
  '//example.org/%2e%2e/',
  '/\\example.org/',
  '/%2F%2Fexample.org/',
  '/%0d%0aset-cookie:x',
])('%s ends on this site, without a loop', async (path) => {
  const { asked, status } = await follow(site(), path, from('FR'));
  expect([asked.length, status]).toEqual([2, 200]);
  expect(asked[1]).toMatch(/^\/fr\//);
});

test.each([
  'tag=x&q=1&tag=y',
  'q=a%20b%26c%3D&r=%E2%82%AC',
  'empty=&flag&=&&x=a=b',
  'q=a+b',
  'q=<b>',
  '2=b&1=a',
  'next=https://example.org/?a=1',
])('the query string ?%s stays as it was written', async (query) => {
  const { headers } = await site().get(`/search?${query}`, from('DE'));
  expect(headers.location).toBe(`/de/search?${query}`);
});

test('a redirect is nobody else’s', async () => {
  const { headers } = await site().get('/shop', from('DE'));
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    vary: 'CloudFront-Viewer-Country',
    'x-cache': 'FunctionGeneratedResponse from cloudfront',
  });
});

test('pages are cached once, not once a country', async () => {
  expect((await site().get('/fr/cached', from('FR'))).headers['x-cache']).toBe('Miss from cloudfront');
  expect((await site().get('/fr/cached', from('DE'))).headers['x-cache']).toBe('Hit from cloudfront');
});

test('where no policy lists the header, everybody gets the default', async () => {
  const unlisted = await openExampleSite('country-redirect', {
    surroundings: { ...(await surround()), cloudFrontHeaders: [] },
  });
  try {
    expect((await unlisted.get('/shop', from('DE'))).headers.location).toBe('/en/shop');
  } finally {
    await unlisted.close();
  }
});
