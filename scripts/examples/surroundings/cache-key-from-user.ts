import { createHash } from 'node:crypto';
import type { Surround } from '../surroundings.ts';

const basic = (credentials: string) => ({ authorization: `Basic ${Buffer.from(credentials).toString('base64')}` });
const keyOfAda = createHash('sha256').update('ada').digest('hex');

export const surround: Surround = async () => ({
  cacheKeyHeaders: ['x-user-key'],
  requests: [
    {
      path: '/profile',
      headers: basic('ada:secret'),
      shownAs: { authorization: 'Basic ada:secret' },
      show: ['x-cache'],
    },
    {
      path: '/profile',
      headers: basic('eve:secret'),
      shownAs: { authorization: 'Basic eve:secret' },
      show: ['x-cache'],
    },
    {
      path: '/profile',
      headers: basic('ada:secret'),
      shownAs: { authorization: 'Basic ada:secret' },
      show: ['x-cache'],
    },
    {
      path: '/profile',
      headers: { 'x-user-key': keyOfAda },
      shownAs: { 'x-user-key': '<the key of ada>' },
      show: ['x-cache'],
    },
    { path: '/profile', headers: basic('ada'), shownAs: { authorization: 'Basic ada' }, show: ['www-authenticate'] },
  ],
});
