import { randomBytes, randomUUID } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @returns an id as CloudFront makes them for distributions, ETags (`E`) and invalidations (`I`): the letter and 13 letters and digits */
export function randomIdentifier(letter: 'E' | 'I'): string {
  return letter + Array.from(randomBytes(13), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** @returns an id as CloudFront makes them for policies: a lower-case UUID */
export function randomPolicyIdentifier(): string {
  return randomUUID();
}
