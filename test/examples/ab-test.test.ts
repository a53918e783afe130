import { expect, test } from '@jest/globals';
import type { EdgeResponse } from '../../scripts/demo/request.ts';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('ab-test');
const cookie = /^variant=([ab]); Path=\/; Max-Age=2592000; Secure; HttpOnly; SameSite=Lax$/;

function variantOf({ body }: EdgeResponse): string {
  return /^The origin got GET \/([^/]+)\/pricing/.exec(body)![1]!;
}

test('new viewers are drawn, told, and kept', async () => {
  const drawn = new Set<string>();
  for (let viewer = 0; viewer < 30; viewer += 1) {
    const first = await site().get('/pricing');
    const [line] = first.headers['set-cookie'] as string[];
    expect(line).toMatch(cookie);
    expect(cookie.exec(line!)![1]).toBe(variantOf(first));
    drawn.add(variantOf(first));
    const again = await site().get('/pricing', { cookie: `theme=dark; ${line!.split(';')[0]}` });
    expect(variantOf(again)).toBe(variantOf(first));
    expect(again.headers['set-cookie']).toBeUndefined();
  }
  // Each is missed by 30 viewers once in five hundred million runs.
  expect([...drawn].sort()).toEqual(['a', 'b']);
});

test.each(['c', 'A', '', 'a/../admin', '../admin', '%61', 'constructor', '__proto__', 'a b', 'x'.repeat(2000)])(
  'the forged cookie %j counts for nothing',
  async (forged) => {
    const answer = await site().get('/pricing', { cookie: `variant=${forged}` });
    expect(['a', 'b']).toContain(variantOf(answer));
    expect((answer.headers['set-cookie'] as string[])[0]).toMatch(cookie);
  },
);

test("a client's own header counts for nothing", async () => {
  const answer = await site().get('/pricing?fresh', { 'x-variant': 'admin', cookie: 'variant=b' });
  expect(variantOf(answer)).toBe('b');
  expect(site().origin.requests.at(-1)!.headers['x-variant']).toBe('b');
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('the cache holds the page of each variant, and no cookie', async () => {
  for (const variant of ['a', 'b']) await site().get('/pricing?cached', { cookie: `variant=${variant}` });
  for (const variant of ['b', 'a']) {
    const answer = await site().get('/pricing?cached', { cookie: `variant=${variant}` });
    expect([variantOf(answer), answer.headers['x-cache']]).toEqual([variant, 'Hit from cloudfront']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
});

test('cookies of the origin stay', async () => {
  site().origin.answerHeaders['set-cookie'] = 'session=1; Path=/';
  const { headers } = await site().get('/pricing?session', { cookie: 'variant=forged' });
  expect(headers['set-cookie']).toHaveLength(2);
  expect(headers['set-cookie']).toContain('session=1; Path=/');
  delete site().origin.answerHeaders['set-cookie'];
});

test('other paths are in no test', async () => {
  const answer = await site().get('/contact');
  expect(answer.body).toBe('The origin got GET /contact\n');
  expect(answer.headers['set-cookie']).toBeUndefined();
});
