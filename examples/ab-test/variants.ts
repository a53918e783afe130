import crypto from 'crypto';

/** Variants and their shares of new viewers. */
const shares: [string, number][] = [
  ['a', 0.5],
  ['b', 0.5],
];

export const cookieName = 'variant';
/** Between the two functions; whatever a client sends under this name is replaced. */
export const headerName = 'x-variant';

/** @returns the name of a variant that exists, else undefined: what a client sends is not to be believed */
export function knownVariant(value: string | undefined): string | undefined {
  return shares.some((share) => share[0] === value) ? value : undefined;
}

/** Chooses by the request's id, which CloudFront makes anew for each request: the same id gives the same variant. */
export function drawVariant(requestId: string): string {
  const drawn = parseInt(crypto.createHash('sha256').update(requestId).digest('hex').slice(0, 8), 16) / 0x100000000;
  let sum = 0;
  const chosen = shares.find((share) => {
    sum += share[1];
    return drawn < sum;
  });
  return (chosen || shares[0]!)[0];
}
