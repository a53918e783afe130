import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { isAwsError } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { type FunctionAddress, updateCode } from './lambda-api.ts';
import type { FunctionToPublish } from './request.ts';
import type { Session } from './session.ts';

/** What UpdateFunctionCode takes in the request itself: 50 MB zipped (Lambda Developer Guide, Quotas, read 2026). */
const directLimit = 50 * 1024 * 1024;

/**
 * Gives `$LATEST` the artifact's bytes. Lambda fetches them from the artifact's bucket where it is in the function's region; from another
 * region, or where the bucket cannot be read from there, the bytes in hand are sent, which are the same.
 * @param options `direct`: sends the bytes in hand wherever they fit
 */
export async function sendCode(
  session: Session,
  address: FunctionAddress,
  wanted: FunctionToPublish,
  revisionId: string | undefined,
  options: { direct: boolean },
): Promise<FunctionConfiguration> {
  const { s3Bucket, s3Key } = wanted.artifact;
  const small = wanted.bytes.byteLength <= directLimit;
  const region = s3Bucket ? session.clients.bucketRegion?.(s3Bucket) : undefined;
  const elsewhere = region !== undefined && region !== address.region;
  if (s3Bucket && s3Key && !((options.direct || elsewhere) && small)) {
    try {
      return await updateCode(session, address, { S3Bucket: s3Bucket, S3Key: s3Key }, revisionId);
    } catch (error) {
      if (!isRefusedObject(error)) throw error;
      if (!small) throw objectNeeded(address, wanted, error);
      session.log.debug(`Lambda does not take s3://${s3Bucket}/${s3Key} in ${address.region}: sending the bytes`);
    }
  }
  if (!small) throw objectNeeded(address, wanted);
  return await updateCode(session, address, { ZipFile: wanted.bytes }, revisionId);
}

/** Another region ("PermanentRedirect", "must be addressed using the specified endpoint"), no permission, or gone. */
function isRefusedObject(error: unknown): boolean {
  const ofS3 = /\bS3\b|PermanentRedirect|specified endpoint|GetObject/i.test(messageOf(error));
  return ofS3 && isAwsError(error, 'InvalidParameterValueException', 'AccessDeniedException', 'PermanentRedirect');
}

function objectNeeded(address: FunctionAddress, { artifact, bytes }: FunctionToPublish, cause?: unknown): UserError {
  const megabytes = (bytes.byteLength / 1024 / 1024).toFixed(1);
  return new UserError(
    'Artifact too large to send',
    `${artifact.function} has ${megabytes} MB, and Lambda takes at most 50 MB in a call. Larger ones must be in an S3 bucket in ${address.region} that this role can read: upload it there and give s3-bucket and s3-key.${cause ? ` Lambda said: ${messageOf(cause)}` : ''}`,
    { cause },
  );
}
