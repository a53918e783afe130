import { expect, test } from '@jest/globals';
import type { ExampleSite } from './example-site.ts';
import { useExampleSite } from './use-example-site.ts';

const unitedStates = '200 This is example-site-us in us-east-1\n';
const europe = '200 This is example-site-eu in eu-central-1\n';
const asia = '200 This is example-site-asia in ap-northeast-1\n';

/**
 * Tests of an example that chooses a bucket by the viewer's country.
 * @returns the site, once it is open
 */
export function countryCases(name: string): () => ExampleSite {
  const site = useExampleSite(name);

  const from = async (country?: string, more: Record<string, string> = {}) => {
    const headers: Record<string, string> = country === undefined ? {} : { 'CloudFront-Viewer-Country': country };
    const { status, body } = await site().get('/index.html', { ...headers, ...more });
    return `${status} ${body}`;
  };

  test.each([
    ['DE', europe],
    ['GB', europe],
    ['JP', asia],
    ['BR', unitedStates],
    ['XX', unitedStates],
    ['de', unitedStates],
    ['DE, JP', unitedStates],
    ['not a country', unitedStates],
    ['../example-site-eu', unitedStates],
    ['__proto__', unitedStates],
    ['constructor', unitedStates],
    ['', unitedStates],
    [undefined, unitedStates],
  ])('the country %j', async (country, answer) => {
    expect(await from(country)).toBe(answer);
  });

  test("a viewer's own headers choose nothing", async () => {
    expect(await from('DE', { 'X-Viewer-Country': 'JP', 'X-Forwarded-Host': 'example-site-asia' })).toBe(europe);
  });

  test("one country's page is not another's from the cache", async () => {
    const ask = async (country: string) => {
      const { body, headers } = await site().get('/index.html?cached', { 'CloudFront-Viewer-Country': country });
      return [body.split(' ')[2], headers['x-cache']];
    };
    expect(await ask('FR')).toEqual(['example-site-eu', 'Miss from cloudfront']);
    expect(await ask('KR')).toEqual(['example-site-asia', 'Miss from cloudfront']);
    expect(await ask('FR')).toEqual(['example-site-eu', 'Hit from cloudfront']);
  });

  test('what is in no bucket is refused as S3 refuses it', async () => {
    expect((await site().get('/nothing.html', { 'CloudFront-Viewer-Country': 'DE' })).status).toBe(403);
  });

  return site;
}
