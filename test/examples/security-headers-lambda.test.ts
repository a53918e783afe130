import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { repository } from '../../scripts/runner/run-action.ts';
import { useExampleSite } from './support/use-example-site.ts';

const name = 'security-headers-lambda';
const expected = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
};
const site = useExampleSite(name);

test('every page has the headers, from the origin and from the cache', async () => {
  const answers = [await site().get('/page'), await site().get('/page')];
  expect(answers.map(({ headers }) => headers['x-cache'])).toEqual(['Miss from cloudfront', 'Hit from cloudfront']);
  for (const { headers } of answers) expect(headers).toMatchObject(expected);
});

test('what the origin sends under these names, or of itself, does not come through; the rest does', async () => {
  Object.assign(site().origin.answerHeaders, {
    'content-security-policy': "default-src *; script-src 'unsafe-inline'",
    'referrer-policy': 'unsafe-url',
    'x-powered-by': 'PHP/8.4',
    'x-aspnet-version': '4.0',
    'set-cookie': 'session=x; Secure',
    'x-own': 'kept',
  });
  const { headers } = await site().get('/weak');
  expect(headers).toMatchObject({ ...expected, 'set-cookie': ['session=x; Secure'], 'x-own': 'kept' });
  for (const removed of ['server', 'x-powered-by', 'x-aspnet-version']) expect(headers[removed]).toBeUndefined();
});

test("a viewer's own headers change nothing", async () => {
  const { headers } = await site().get('/forged', { 'X-Frame-Options': 'ALLOWALL', 'Content-Security-Policy': 'x' });
  expect(headers).toMatchObject(expected);
});

test('an error of the origin comes as it is, as the README warns', async () => {
  const { status, headers } = await site().get('/status/404');
  expect({ status, csp: headers['x-frame-options'] }).toEqual({ status: 404, csp: 'ALLOWALL' });
});

test.each(['page', 'weaker-origin'])('the sample %s expects what the CloudFront Function gives', async (sample) => {
  const headersOf = async (example: string) => {
    const file = path.join(repository, 'examples', example, 'events', `${sample}.json`);
    const { headers } = (JSON.parse(await readFile(file, 'utf8')) as { expect: { headers: Record<string, unknown> } })
      .expect;
    const own = Object.entries(headers).filter(([header]) => header !== 'set-cookie');
    return own.map(([header, value]) => [header, Array.isArray(value) ? value[0] : value]);
  };
  expect(await headersOf(name)).toEqual(await headersOf('security-headers'));
});
