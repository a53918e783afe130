import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answersInReadme, askAll } from '../../scripts/examples/answers.ts';
import { surround } from '../../scripts/examples/surroundings/jwt-cognito.ts';
import { accessClaims, createKey, signedToken, type UserPool, unsigned } from '../../scripts/examples/user-pool.ts';
import { type ExampleSite, openExampleSite } from './support/example-site.ts';

const name = 'jwt-cognito';
let site: ExampleSite;
let pool: UserPool;

beforeAll(async () => {
  const { pool: started, ...surroundings } = await surround();
  pool = started;
  site = await openExampleSite(name, { surroundings });
});
afterAll(() => site?.close());

let asked = 0;
const now = () => Math.floor(Date.now() / 1000);

/** Asks for another page each time, so that the origin sees what gets through. */
async function statusWith(token: string): Promise<number> {
  asked += 1;
  return (await site.get(`/page?${asked}`, { Authorization: `Bearer ${token}` })).status;
}

test('while the user pool gives no keys nobody gets in, and it is asked once a second', async () => {
  pool.answer = { status: 503, body: 'later' };
  expect([await statusWith(pool.token()), await statusWith(pool.token())]).toEqual([401, 401]);
  expect(pool.asked).toBe(1);
  pool.answer = undefined;
  await wait(1100);
  expect(await statusWith(pool.token())).toBe(200);
});

test('answers as its README says', async () => {
  expect(await askAll(site)).toBe(await answersInReadme(name));
});

test('the origin gets the request without the token', async () => {
  const { status, body } = await site.get('/mine?a=1', {
    Authorization: `Bearer ${pool.token()}`,
    'X-Other': 'kept',
  });
  expect({ status, body }).toEqual({ status: 200, body: 'The origin got GET /mine?a=1\n' });
  const { headers } = site.origin.requests.at(-1)!;
  expect(headers['x-other']).toBe('kept');
  expect(headers.authorization).toBeUndefined();
});

test('a page in the cache is not for everybody', async () => {
  const ask = (headers: Record<string, string>) => site.get('/cached', headers);
  const signedIn = { Authorization: `Bearer ${pool.token()}` };
  await ask(signedIn);
  expect((await ask(signedIn)).headers['x-cache']).toBe('Hit from cloudfront');
  expect((await ask({})).status).toBe(401);
});

test('the scheme is written as one likes, and clocks may differ by a minute', async () => {
  expect((await site.get('/scheme', { authorization: `bEARER ${pool.token()}` })).status).toBe(200);
  expect(await statusWith(pool.token({ exp: now() - 45 }))).toBe(200);
  expect(await statusWith(pool.token({ nbf: now() + 45 }))).toBe(200);
});

test('keys are fetched once, and not for each token that names another', async () => {
  const before = pool.asked;
  expect(await statusWith(pool.token())).toBe(200);
  for (let index = 0; index < 5; index += 1) {
    expect(
      await statusWith(signedToken({ alg: 'RS256', kid: `made-up-${index}` }, accessClaims(pool), pool.keys[0]!)),
    ).toBe(401);
  }
  expect(pool.asked).toBe(before);
});

const header = () => ({ alg: 'RS256', kid: 'first' });
const publicPem = () => pool.keys[0]!.publicKey.export({ format: 'pem', type: 'spki' });
const withHmac = (fields: object) => {
  const text = unsigned(fields, accessClaims(pool));
  return `${text}.${createHmac('sha256', publicPem()).update(text).digest('base64url')}`;
};
const signedWith = (fields: object, claims: object = accessClaims(pool)) => signedToken(fields, claims, pool.keys[0]!);
const resigned = (token: string, claims: object) => `${unsigned(header(), claims)}.${token.split('.')[2]}`;

test.each<[string, () => Record<string, string | string[]>]>([
  ['no header', () => ({})],
  ['an empty header', () => ({ Authorization: '' })],
  ['a scheme alone', () => ({ Authorization: 'Bearer' })],
  ['Basic', () => ({ Authorization: 'Basic QWRhOnNlY3JldA==' })],
  ['a token without a scheme', () => ({ Authorization: pool.token() })],
  ['a token in another header', () => ({ 'X-Authorization': `Bearer ${pool.token()}` })],
  ['two headers', () => ({ Authorization: [`Bearer ${pool.token()}`, `Bearer ${pool.token()}`] })],
  ['two tokens', () => ({ Authorization: `Bearer ${pool.token()}, Bearer ${pool.token()}` })],
  ['more after the token', () => ({ Authorization: `Bearer ${pool.token()} x` })],
])('refuses %s', async (_, headers) => {
  expect(refusal(await site.get('/account', headers()))).toEqual(refused);
});

test.each<[string, () => string]>([
  ['nothing in it', () => '..'],
  ['two parts', () => pool.token().split('.').slice(0, 2).join('.')],
  ['four parts', () => `${pool.token()}.x`],
  ['no JSON', () => `${Buffer.from('not json').toString('base64url')}.e30.e30`],
  ['lists in place of objects', () => signedWith([header()], [accessClaims(pool)])],
  ['null for claims', () => `${pool.token().split('.')[0]}.bnVsbA.c2ln`],
  ['alg none and no signature', () => `${unsigned({ alg: 'none' }, accessClaims(pool))}.`],
  ['alg none and a signature', () => signedWith({ alg: 'none', kid: 'first' })],
  ['alg None', () => signedWith({ alg: 'None', kid: 'first' })],
  ['no alg', () => signedWith({ kid: 'first' })],
  ['alg in a list', () => signedWith({ alg: ['RS256'], kid: 'first' })],
  ['HS256 with the public key as secret', () => withHmac({ alg: 'HS256', kid: 'first' })],
  ['RS256 said and HS256 done', () => withHmac(header())],
  ['another RSA algorithm', () => signedWith({ alg: 'RS512', kid: 'first' })],
  ['no key named', () => signedWith({ alg: 'RS256' })],
  ['a key named as every object has it', () => signedWith({ alg: 'RS256', kid: '__proto__' })],
  ['a key of its own', () => signedWith({ alg: 'RS256', jwk: pool.keys[0]!.publicKey.export({ format: 'jwk' }) })],
  ['an extension', () => signedWith({ ...header(), crit: ['b64'], b64: false })],
  ["another's key under this id", () => signedToken(header(), accessClaims(pool), createKey('first'))],
  ['changed claims', () => resigned(pool.token(), { ...accessClaims(pool), sub: 'root' })],
  ['a cut signature', () => pool.token().slice(0, -8)],
  ['an ID token', () => pool.token({ token_use: 'id', aud: pool.clientId, client_id: undefined })],
  ['no token_use', () => pool.token({ token_use: undefined })],
  ['another app', () => pool.token({ client_id: 'other' })],
  ['apps in a list', () => pool.token({ client_id: [pool.clientId] })],
  ['another user pool', () => pool.token({ iss: pool.issuer.replace('Example01', 'Example02') })],
  ['an issuer that begins alike', () => pool.token({ iss: `${pool.issuer}/` })],
  ['its time over', () => pool.token({ exp: now() - 75 })],
  ['no end', () => pool.token({ exp: undefined })],
  ['a text for an end', () => pool.token({ exp: String(now() + 3600) })],
  ['its time still to come', () => pool.token({ nbf: now() + 75 })],
  ['a text for a beginning', () => pool.token({ nbf: '0' })],
])('refuses a token with %s', async (_, token) => {
  expect(refusal(await site.get('/account', { Authorization: `Bearer ${token()}` }))).toEqual(refused);
});

test('of all requests for that page only the one in the README reached the origin', () => {
  expect(site.origin.requests.filter(({ url }) => url === '/account')).toHaveLength(1);
});

test('a key that is new in the user pool counts, one that has gone does not; what is no RSA key is passed over', async () => {
  const [first, second] = [pool.keys[0]!, createKey('second')];
  const jwk = { ...second.publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'second' };
  const secret = { kty: 'oct', k: 'c2VjcmV0', alg: 'HS256', use: 'sig', kid: 'shared' };
  pool.answer = { status: 200, body: JSON.stringify({ keys: [secret, jwk] }) };
  await wait(10_100);
  const before = pool.asked;
  expect(await statusWith(pool.token({}, second))).toBe(200);
  expect(await statusWith(pool.token({}, first))).toBe(401);
  expect(await statusWith(signedToken({ alg: 'RS256', kid: 'shared' }, accessClaims(pool), second))).toBe(401);
  expect(pool.asked).toBe(before + 1);
  // A user pool that fails takes nobody's key away.
  await wait(10_100);
  pool.answer = { status: 200, body: '<html>' };
  expect(await statusWith(pool.token({}, first))).toBe(401);
  expect(pool.asked).toBe(before + 2);
  expect(await statusWith(pool.token({}, second))).toBe(200);
}, 60_000);

test.each(['http://keys.example/jwks.json', 'http://127.0.0.1.keys.example/', 'file:///keys.json'])(
  'is not built with keys from %s',
  async (JWKS_URL) => {
    const { pool: unused, ...surroundings } = await surround();
    await expect(openExampleSite(name, { surroundings, buildEnv: { JWKS_URL } })).rejects.toThrow(
      'JWKS_URL is not https',
    );
    expect(unused.asked).toBe(0);
  },
);

const refused = {
  status: 401,
  body: 'Unauthorized\n',
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'www-authenticate': 'Bearer',
};

/** What of an answer a viewer could tell one refusal from another by. */
function refusal({ status, body, headers }: Awaited<ReturnType<ExampleSite['get']>>): object {
  const { date: _, via, 'x-amz-cf-id': id, 'x-amz-cf-pop': pop, 'x-cache': cache, ...rest } = headers;
  const always = ['connection', 'keep-alive', 'content-length', 'server', 'transfer-encoding'];
  const told = Object.entries(rest).filter(([header]) => !always.includes(header));
  expect([via, id, pop, cache].every((value) => typeof value === 'string')).toBe(true);
  return { status, body, ...Object.fromEntries(told) };
}
