import { createHash } from 'node:crypto';
import type { ExampleRequest, Surround } from '../surroundings.ts';

const keyOfAda = createHash('sha256').update('ada').digest('hex');

export const surround: Surround = async () => ({
  cacheKeyHeaders: ['x-user-key'],
  requests: [
    asked('ada:secret', 'x-cache'),
    asked('eve:secret', 'x-cache'),
    asked('ada:secret', 'x-cache'),
    {
      path: '/profile',
      headers: { 'x-user-key': keyOfAda },
      shownAs: { 'x-user-key': '<the key of ada>' },
      show: ['x-cache'],
    },
    asked('ada', 'www-authenticate'),
  ],
});

function asked(credentials: string, show: string): ExampleRequest {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return {
    path: '/profile',
    headers: { authorization },
    shownAs: { authorization: `Basic <${credentials}>` },
    show: [show],
  };
}
