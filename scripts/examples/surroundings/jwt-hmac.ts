import { createHmac } from 'node:crypto';
import type { Surround } from '../surroundings.ts';

/** Two keys, as while the older one is going out of use. */
export const keys = {
  '2026-10': 'the-key-of-october-which-goes-out-of-use',
  '2026-11': 'the-key-of-november-which-is-in-use-now!',
};

/** @returns a signed token: members given here are put over those of a valid one */
export function signToken({
  header = {},
  claims = {},
  key = keys['2026-11'],
}: {
  header?: object;
  claims?: object;
  key?: string;
} = {}): string {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid: '2026-11', ...header },
    { sub: 'ada', exp, ...claims },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

const asked = (token: string, shown: string) => ({
  path: '/account',
  headers: { authorization: `Bearer ${token}` },
  shownAs: { authorization: `Bearer <${shown}>` },
});

export const surround: Surround = async () => ({
  keyValues: () => Object.fromEntries(Object.entries(keys).map(([id, key]) => [`jwt-key-${id}`, key])),
  requests: [
    { path: '/account', show: ['www-authenticate'] },
    asked(signToken(), 'valid, of 2026-11'),
    asked(signToken({ header: { kid: '2026-10' }, key: keys['2026-10'] }), 'valid, of 2026-10'),
    asked(signToken({ claims: { exp: 1 } }), 'expired'),
  ],
});
