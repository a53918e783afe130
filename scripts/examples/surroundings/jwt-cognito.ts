import type { Surroundings } from '../surroundings.ts';
import { startUserPool, type UserPool } from '../user-pool.ts';

const shown = (text: string) => ({ Authorization: `Bearer <${text}>` });

/** A user pool with the ids that the example's edge.yml names. */
export const surround = async (): Promise<Surroundings & { pool: UserPool }> => {
  const pool = await startUserPool('eu-central-1_Example01', '1example23456789');
  const hourAgo = Math.floor(Date.now() / 1000) - 3600;
  return {
    buildEnv: () => ({ JWKS_URL: pool.keysUrl }),
    requests: [
      { path: '/account', headers: bearer(pool.token()), shownAs: shown('an access token') },
      { path: '/account', headers: bearer(pool.token({ exp: hourAgo })), shownAs: shown('one of yesterday') },
      { path: '/account', show: ['www-authenticate'] },
    ],
    pool,
    close: pool.close,
  };
};

function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}
