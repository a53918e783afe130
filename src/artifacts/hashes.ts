import { createHash } from 'node:crypto';
import { UserError } from '../kit/errors.ts';

/** SHA-256 of the bytes: hex, as keys and people use it, and base64, as Lambda's CodeSha256. */
export function hashesOf(bytes: Uint8Array): { sha256: string; codeSha256: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, codeSha256: hexToBase64(sha256) };
}

export function hexToBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

/** @returns lower-case hex, or undefined when the text is not the base64 of 32 bytes */
export function base64ToHex(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === base64 ? bytes.toString('hex') : undefined;
}

/** A hash that somebody states, and who. */
export interface StatedHash {
  /** Hex; undefined when nothing is stated. */
  sha256: string | undefined;
  /** Completes "... in": `input sha256`, `.edge/router/manifest.json`. */
  where: string;
}

/**
 * Compares the bytes' hash with everything that is stated about it.
 * @throws UserError that lists every hash that differs, in both forms, and where each came from
 */
export function checkHashes(what: string, bytesWhere: string, sha256: string, stated: StatedHash[]): void {
  const wrong = stated.filter((one) => one.sha256 !== undefined && one.sha256 !== sha256);
  if (wrong.length === 0) return;
  const lines = [{ sha256, where: `the bytes of ${bytesWhere}` }, ...wrong].map(
    (one) => `  ${one.sha256} (base64 ${hexToBase64(one.sha256 ?? '')}): ${one.where}`,
  );
  throw new UserError(
    'Hashes differ',
    `The bytes of ${what} are not the ones that were expected, so nothing was done with them. SHA-256 of each:\n${lines.join('\n')}\nBuild again and hand on the artifact of that same run, or correct the hash that is out of date.`,
  );
}
