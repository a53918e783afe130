import { inWords, type RestrictionId, restriction } from '../edge/restrictions.ts';
import type { Target } from '../edge/vocabulary.ts';
import { UserError } from '../kit/errors.ts';

const codeLimit: Record<Target, RestrictionId> = {
  'lambda-edge': 'edge-zip-origin',
  lambda: 'lambda-zip',
  'cloudfront-function': 'function-code',
};

/** The largest of all artifacts, in bytes: what is read where the target is not known yet. */
export const maximumArtifactBytes = Math.max(...Object.values(codeLimit).map((id) => restriction(id).value));

/** Largest size in bytes of an unpacked zip. */
export const maximumUnpackedBytes = restriction('lambda-unpacked').value;

/** Refuses what AWS would refuse, before it is called. @param where path or S3 URI, for the message */
export function checkArtifactSize(target: Target, sizeBytes: number, where: string): void {
  if (sizeBytes > restriction(codeLimit[target]).value) throw tooLarge(where, sizeBytes, target);
  if (sizeBytes === 0) throw new UserError('Artifact empty', `${where} has 0 bytes. Build it again.`);
}

/** The refusal of an artifact above its target's limit. */
export function tooLarge(where: string, sizeBytes: number, target: Target): UserError {
  const { value, unit, source } = restriction(codeLimit[target]);
  return new UserError(
    'Artifact too large',
    `${where} has ${sizeBytes} bytes; ${target} takes at most ${inWords(value, unit)} (${value} bytes; ${source.title}, read ${source.read}). Leave out what it does not need: minify, or mark packages as external.`,
  );
}
