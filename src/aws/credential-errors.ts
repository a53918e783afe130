import { UserError } from '../kit/errors.ts';
import { type AwsErrorShape, causesOf, isAwsError, statusOf } from './aws-error.ts';

const expired = [
  'ExpiredToken',
  'ExpiredTokenException',
  'TokenRefreshRequired',
  'RequestExpired',
  'ExpiredIdentityToken',
];
const unknownKey = [
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
  'InvalidToken',
  'InvalidSecurity',
  'AuthFailure',
];
const unsigned = [
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
];
const wrongSignature = ['SignatureDoesNotMatch', 'InvalidSignatureException'];
const wrongClock = ['RequestTimeTooSkewed', 'RequestInTheFuture'];

const configureStep =
  "Put a step 'uses: aws-actions/configure-aws-credentials' with 'role-to-assume' and 'aws-region' before this one";

/**
 * Credentials that are missing, past their time or not accepted, in a user's words.
 * AWS's own message is left out: for a wrong signature it repeats the signed headers, and with them the session token.
 * @param doing a phrase such as `updating the code of dev-router`
 * @returns undefined when the error is another one
 */
export function credentialError(error: unknown, doing: string): UserError | undefined {
  if (isAwsError(error, 'CredentialsProviderError', 'TokenProviderError')) {
    return new UserError(
      'No AWS credentials',
      `No AWS credentials were found for ${doing}. ${configureStep}, and 'permissions: id-token: write' on the job so that GitHub gives it a token.`,
      { cause: withoutMessage(error) },
    );
  }
  if (isAwsError(error, ...expired)) {
    return new UserError(
      'AWS credentials expired',
      `AWS refused ${doing}: the credentials' session is past its time. Raise 'role-duration-seconds' of the configure-aws-credentials step (and the role's maximum session duration), or move that step closer to this one; then run the job again.`,
      { cause: withoutMessage(error) },
    );
  }
  const skewed = causesOf(error).some((one) => /signature (expired|not yet current)/i.test(one.message ?? ''));
  if (isAwsError(error, ...wrongClock) || (skewed && isAwsError(error, ...wrongSignature))) {
    return new UserError(
      'Clock is wrong',
      `AWS refused ${doing}: this machine's clock differs from AWS's by more than 5 minutes (it shows ${new Date().toISOString()}). Set the runner's clock (NTP) and run the job again.`,
      { cause: withoutMessage(error) },
    );
  }
  if (isAwsError(error, ...wrongSignature)) {
    return new UserError(
      'AWS credentials are not valid',
      `AWS refused ${doing}: the signature does not match, so AWS_SECRET_ACCESS_KEY is not the one of AWS_ACCESS_KEY_ID (a line end or space in the secret does this too), or a proxy changed the request. ${configureStep} rather than setting keys by hand.`,
      { cause: withoutMessage(error) },
    );
  }
  if (isAwsError(error, ...unknownKey, ...unsigned)) {
    return new UserError(
      'AWS credentials are not valid',
      `AWS refused ${doing}: it does not know these credentials. They may be of another AWS partition, deleted, or lack AWS_SESSION_TOKEN, which temporary ones need. ${configureStep}, and 'permissions: id-token: write' on the job.`,
      { cause: withoutMessage(error) },
    );
  }
  return undefined;
}

/** The error as a cause that can be asked for its name and status, but holds nothing of AWS's text. */
function withoutMessage(error: unknown): Error {
  const original = causesOf(error).find((one) => one.$metadata !== undefined) ?? (causesOf(error)[0] as AwsErrorShape);
  const copy = new Error('AWS refused the credentials');
  copy.name = original?.name ?? 'Error';
  const status = statusOf(error);
  return Object.assign(copy, { code: original?.code, Code: original?.Code, $metadata: { httpStatusCode: status } });
}
