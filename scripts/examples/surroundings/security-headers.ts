import type { Surround } from '../surroundings.ts';

export const surround: Surround = async () => ({
  originAnswerHeaders: { server: 'nginx/1.27', 'x-frame-options': 'ALLOWALL' },
  requests: [
    {
      path: '/index.html',
      show: [
        'strict-transport-security',
        'content-security-policy',
        'x-content-type-options',
        'x-frame-options',
        'referrer-policy',
        'server',
      ],
    },
  ],
});
