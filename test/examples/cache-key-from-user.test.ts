import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('cache-key-from-user');
const keyOf = (user: string) => createHash('sha256').update(user).digest('hex');
const encoded = (credentials: string | Buffer) => Buffer.from(credentials).toString('base64');

/** The key that the origin got; a path that nobody has asked for yet, so that it is asked. */
let asked = 0;
async function keyFor(headers: Record<string, string>): Promise<unknown> {
  asked += 1;
  expect((await site().get(`/key-${asked}`, headers)).status).toBe(200);
  return site().origin.requests.at(-1)!.headers['x-user-key'];
}

test.each([
  ['ada:secret', 'ada'],
  ['ada:', 'ada'],
  ['ada:a:b', 'ada'],
  ['Ada:secret', 'Ada'],
  ['jürgen:geheim', 'jürgen'],
  ['a b@example.org:secret', 'a b@example.org'],
  [`${'a'.repeat(128)}:x`, 'a'.repeat(128)],
])('%j is the user %j', async (credentials, user) => {
  expect(await keyFor({ authorization: `Basic ${encoded(credentials)}` })).toBe(keyOf(user));
  expect(await keyFor({ authorization: `bASIC  ${encoded(credentials)}` })).toBe(keyOf(user));
});

test("a client's own header is dropped, whatever it says and however it is written", async () => {
  for (const name of ['x-user-key', 'X-User-Key', 'X-USER-KEY']) {
    expect(await keyFor({ [name]: keyOf('ada') })).toBe('anonymous');
    expect(await keyFor({ [name]: keyOf('ada'), authorization: `Basic ${encoded('eve:x')}` })).toBe(keyOf('eve'));
  }
});

test.each([
  ['no base64', 'Basic YWRh$jpzZWNyZXQ='],
  ['base64 of another alphabet', `Basic ${Buffer.from([0xfb, 0xff, 0x3a, 0x61]).toString('base64url')}`],
  ['base64 without its end', `Basic ${encoded('ada:secret1').replace(/=+$/, '')}`],
  ['base64 with more behind its end', `Basic ${encoded('ada:x')}====`],
  ['bits that no encoder sets', 'Basic YWRhOnh5eh=='],
  ['no credentials', 'Basic'],
  ['empty credentials', 'Basic '],
  ['no colon', `Basic ${encoded('ada')}`],
  ['no user', `Basic ${encoded(':secret')}`],
  ['a line break', `Basic ${encoded('ada\r\nx-user-key: 1:secret')}`],
  ['a null character in the password', `Basic ${encoded('ada:\0')}`],
  ['no UTF-8', `Basic ${encoded(Buffer.from([0xff, 0x3a, 0x61]))}`],
  ['a long name', `Basic ${encoded(`${'a'.repeat(129)}:x`)}`],
  ['a long header', `Basic ${encoded(`a:${'x'.repeat(4000)}`)}`],
  ['two authorizations in one', `Basic ${encoded('ada:x')}, Basic ${encoded('eve:x')}`],
  ['Bearer', 'Bearer abc'],
  ['nothing', ''],
])('%s is refused, and the origin is not asked', async (_what, authorization) => {
  const before = site().origin.requests.length;
  const answer = await site().get('/refused', { authorization });
  expect(answer).toMatchObject({
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="example", charset="UTF-8"', 'cache-control': 'no-store' },
    body: 'Unauthorized\n',
  });
  expect(site().origin.requests.length).toBe(before);
});

test('each user has an entry of the cache', async () => {
  const ask = async (user: string) =>
    (await site().get('/cached', { authorization: `Basic ${encoded(`${user}:x`)}` })).headers['x-cache'];
  expect([await ask('ada'), await ask('eve'), await ask('ada'), await ask('eve')]).toEqual(
    ['Miss', 'Miss', 'Hit', 'Hit'].map((source) => `${source} from cloudfront`),
  );
});
