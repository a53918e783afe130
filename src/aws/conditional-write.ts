import type { S3Client } from '@aws-sdk/client-s3';
import { systemClock } from '../kit/clock.ts';
import { UserError } from '../kit/errors.ts';
import { isAwsError, mayHaveTakenEffect } from './aws-error.ts';
import { type S3Place, s3Uri } from './s3-names.ts';
import { bucketMissing, s3Refused } from './s3-objects.ts';

/** A write that S3 carries out only under a condition (If-Match, If-None-Match). */
export interface ConditionalWrite<Result> {
  place: S3Place;
  write: () => Promise<Result>;
  /**
   * Reads what is there now, after a refusal or an answer that never came, and tells whether the write has taken effect after all.
   * @returns the result where it has; undefined where it has not and may be tried again; throws where somebody else was first
   */
  settle: (error: unknown) => Promise<Result | undefined>;
  signal: AbortSignal | undefined;
}

/** S3 answers 409 ConditionalRequestConflict when two conditional writes of one key meet; the loser is to try again. */
const meetingAttempts = 6;

/**
 * Carries out a conditional write, and finds out what became of it where S3's answer does not tell: a connection that broke, a 5xx, or a
 * refusal of the SDK's second try because the first had taken effect.
 */
export async function conditionalWrite<Result>(s3: S3Client, wanted: ConditionalWrite<Result>): Promise<Result> {
  const { place, write, settle, signal } = wanted;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (isAwsError(error, 'NoSuchBucket')) throw await bucketMissing(s3, place.bucket, error);
      const met = isAwsError(error, 'ConditionalRequestConflict');
      const refused = met || isAwsError(error, 'PreconditionFailed', 'NoSuchKey');
      if (!refused && !mayHaveTakenEffect(error)) throw s3Refused(error, `writing ${s3Uri(place)}`);
      const result = await settle(error);
      if (result !== undefined) return result;
      if (!met) throw s3Refused(error, `writing ${s3Uri(place)}`);
      if (attempt === meetingAttempts) throw busy(place, error);
      await systemClock.sleep(50 * 2 ** attempt * (0.5 + Math.random()), signal);
    }
  }
}

function busy(place: S3Place, cause: unknown): UserError {
  return new UserError(
    'Object is busy',
    `${s3Uri(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`,
    { cause },
  );
}
