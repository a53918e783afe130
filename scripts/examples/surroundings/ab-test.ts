import type { Surround } from '../surroundings.ts';

const returning = (variant: string) => ({
  path: '/pricing',
  headers: { cookie: `variant=${variant}` },
  show: ['x-cache'],
});

export const surround: Surround = async () => ({
  requests: [returning('a'), returning('b'), returning('a')],
});
