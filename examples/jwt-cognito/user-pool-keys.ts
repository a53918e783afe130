import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { keysUrl } from './user-pool.ts';

/** How long keys are used before they are fetched again: a key that the pool has given up is gone after that. */
const keepMs = 60 * 60_000;

/** A key that is not there makes us ask again, at most this often: anybody can write any key's id into a token. */
const leastMs = 10_000;
const leastAfterFailureMs = 1_000;

const timeLimitMs = 2_000;

/** Lambda keeps a module's variables from one request to the next, and runs one request at a time. */
let keys = new Map<string, KeyObject>();
let oldAt = 0;
let mayAskAt = 0;

/** @throws where the user pool has no such key, or cannot be asked */
export async function publicKey(id: string): Promise<KeyObject> {
  const now = Date.now();
  if ((!keys.has(id) || now >= oldAt) && now >= mayAskAt) await renew(now);
  const key = keys.get(id);
  if (!key) throw new Error(`The user pool has no key ${JSON.stringify(id.slice(0, 100))}.`);
  return key;
}

/** While the user pool cannot be asked, the keys that are known go on to count. */
async function renew(now: number): Promise<void> {
  mayAskAt = now + leastAfterFailureMs;
  try {
    keys = await fetchKeys();
    oldAt = now + keepMs;
    mayAskAt = now + leastMs;
  } catch (error) {
    console.error(`${keysUrl}: ${error}`);
  }
}

async function fetchKeys(): Promise<Map<string, KeyObject>> {
  const answer = await fetch(keysUrl, { redirect: 'error', signal: AbortSignal.timeout(timeLimitMs) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const { keys: listed } = (await answer.json()) as { keys: (JsonWebKey & { kid: string })[] };
  const forSignatures = listed.filter(({ kty, alg, use }) => kty === 'RSA' && alg === 'RS256' && use === 'sig');
  return new Map(forSignatures.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}
