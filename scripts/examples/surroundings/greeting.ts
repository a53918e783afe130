import type { Surround } from '../surroundings.ts';

export const surround: Surround = async () => ({
  requests: [{ path: '/hello?name=Ada', show: ['content-type'] }, { path: '/hello' }, { path: '/index.html' }],
});
