import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { EdgeResponse } from '../../scripts/demo/request.ts';
import { keys, signToken, surround } from '../../scripts/examples/surroundings/jwt-hmac.ts';
import { openExampleSite } from './support/example-site.ts';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('jwt-hmac');
const ask = (token: string, path = '/account') => site().get(path, { authorization: `Bearer ${token}` });
const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** All that a viewer sees of a refusal, but for what is another for each request. */
function seen({ status, headers, body }: EdgeResponse) {
  const { date: _date, 'x-amz-cf-id': _id, ...rest } = headers;
  return { status, headers: rest, body };
}

test('a valid token passes, and stays behind', async () => {
  expect(await ask(signToken(), '/passed')).toMatchObject({ status: 200, body: 'The origin got GET /passed\n' });
  expect(site().origin.requests.at(-1)!.headers).not.toHaveProperty('authorization');
});

test('what the cache holds is for valid tokens only', async () => {
  await ask(signToken(), '/cached');
  expect((await ask(signToken(), '/cached')).headers['x-cache']).toBe('Hit from cloudfront');
  expect((await site().get('/cached')).status).toBe(401);
});

test.each([
  ['runs out in a while', { exp: now() + 600 }],
  ['ran out within the skew', { exp: now() - 30 }],
  ['begins within the skew', { nbf: now() + 30 }],
  ['began', { nbf: now() - 30 }],
])('a token that %s passes', async (_what, claims) => {
  expect((await ask(signToken({ claims }))).status).toBe(200);
});

const valid = signToken();
const [header, claims, signature] = valid.split('.') as [string, string, string];
const signedWith = (algorithm: string, text: string) => createHmac(algorithm, keys['2026-11']).update(text);
test.each<[string, string]>([
  ['no token', ''],
  ['one part', 'abc'],
  ['two parts', `${header}.${claims}`],
  ['four parts', `${valid}.${signature}`],
  ['another signature', `${header}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`],
  ['no signature', `${header}.${claims}.`],
  ['a part of the signature', `${header}.${claims}.${signature.slice(0, 20)}`],
  ['a longer signature', `${valid}A`],
  ['padding behind the signature', `${valid}=`],
  ['other claims under the signature', `${header}.${part({ sub: 'eve', exp: now() + 600 })}.${signature}`],
  ['alg none', `${part({ alg: 'none', kid: '2026-11' })}.${claims}.`],
  ['alg none, signed', signToken({ header: { alg: 'none' } })],
  ['alg hs256', signToken({ header: { alg: 'hs256' } })],
  ['alg HS512', signToken({ header: { alg: 'HS512' } })],
  ['alg in a list', signToken({ header: { alg: ['HS256'] } })],
  ['a signature with SHA-1', `${header}.${claims}.${signedWith('sha1', `${header}.${claims}`).digest('base64url')}`],
  ['a critical extension', signToken({ header: { crit: ['b64'], b64: false } })],
  ['an unknown key', signToken({ header: { kid: '2025-01' } })],
  ['no key id', signToken({ header: { kid: undefined } })],
  ['a key id that is no text', signToken({ header: { kid: 202611 } })],
  ['a key id with a path', signToken({ header: { kid: '../2026-11' } })],
  ['the key of another id', signToken({ header: { kid: '2026-10' } })],
  ['the empty key', signToken({ header: { kid: 'empty' }, key: '' })],
  ['a short key', signToken({ header: { kid: 'short' }, key: 'short' })],
  ['run out', signToken({ claims: { exp: now() - 120 } })],
  ['not valid yet', signToken({ claims: { nbf: now() + 120 } })],
  ['no expiry', signToken({ claims: { exp: undefined } })],
  ['an expiry that is text', signToken({ claims: { exp: String(now() + 600) } })],
  ['a beginning that is text', signToken({ claims: { nbf: '0' } })],
  ['a header that is no object', `${part('HS256')}.${claims}.${signature}`],
  ['a header that is null', `${part(null)}.${claims}.${signature}`],
  ['claims that are a list', `${header}.${part([])}.${signature}`],
  ['parts that are no JSON', `e30x.${claims}.${signature}`],
  ['parts that are no base64url', `${header}.${claims}+/.${signature}`],
  ['a long token', signToken({ claims: { more: 'x'.repeat(4096) } })],
])('%s is refused, and no two refusals differ', async (_what, token) => {
  const before = site().origin.requests.length;
  expect(seen(await ask(token))).toEqual(seen(await site().get('/account')));
  expect(site().origin.requests.length).toBe(before);
});

test.each(['Basic', 'Token', 'bearer:', ''])('the scheme %j is refused', async (scheme) => {
  expect((await site().get('/account', { authorization: `${scheme} ${valid}` })).status).toBe(401);
});

test('a key that is taken out of the store is of no use any more, the other one stays', async () => {
  const rotated = await openExampleSite('jwt-hmac', { surroundings: await surround() });
  const older = signToken({ header: { kid: '2026-10' }, key: keys['2026-10'] });
  const statuses = async () =>
    Promise.all(
      [older, valid].map(async (token) => (await rotated.get('/', { authorization: `Bearer ${token}` })).status),
    );
  const store = (values: object) =>
    fetch(`${rotated.url}/_local/kvs/dev-example`, { method: 'PUT', body: JSON.stringify(values) });
  try {
    expect(await statuses()).toEqual([200, 200]);
    await store({ 'jwt-key-2026-11': keys['2026-11'] });
    expect(await statuses()).toEqual([401, 200]);
    await store({ 'jwt-key-empty': '', 'jwt-key-short': 'short' });
    for (const [kid, key] of [
      ['empty', ''],
      ['short', 'short'],
    ] as const) {
      const authorization = `Bearer ${signToken({ header: { kid }, key })}`;
      expect((await rotated.get('/', { authorization })).status).toBe(401);
    }
  } finally {
    await rotated.close();
  }
});

test('without its store the function refuses everybody', async () => {
  const { keyValues: _values, ...surroundings } = await surround();
  const bare = await openExampleSite('jwt-hmac', { surroundings });
  try {
    expect(await bare.get('/', { authorization: `Bearer ${valid}` })).toMatchObject({
      status: 401,
      body: 'Unauthorized\n',
    });
  } finally {
    await bare.close();
  }
});
