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
  return shares.some(([variant]) => variant === value) ? value : undefined;
}

/** Chooses by the request's id, which CloudFront makes anew for each request: the same id gives the same variant. */
export function drawVariant(requestId: string): string {
  const drawn = parseInt(crypto.createHash('sha256').update(requestId).digest('hex').slice(0, 8), 16) / 0x100000000;
  let sum = 0;
  for (const [variant, share] of shares) {
    sum += share;
    if (drawn < sum) return variant;
  }
  return shares[0]![0];
}
