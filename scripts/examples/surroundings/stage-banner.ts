import type { Surround } from '../surroundings.ts';

export const surround: Surround = async () => ({
  stages: ['dev', 'prod'],
  keyValues: (stage) => ({ stage }),
  requests: [
    { path: '/', stage: 'dev', show: ['x-stage', 'x-robots-tag'] },
    { path: '/', stage: 'prod', show: ['x-stage', 'x-robots-tag'] },
  ],
});
