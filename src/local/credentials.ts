import { ServiceError, type ServiceName } from './service.ts';

/** Tells whether an access key that STS issued here has run out; undefined for a key that it did not issue. */
export type ExpiryOf = (accessKeyId: string) => Date | undefined;

/** Access keys that start with these words are refused, so that error messages can be tried without waiting. */
const expiredPrefix = 'EXPIRED';
const invalidPrefix = 'INVALID';

/**
 * Refuses credentials that have run out or are not valid, in the words of each service. Any other key is accepted: signatures are
 * not verified.
 * @param now milliseconds since the epoch
 */
export function refusedCredentials(
  service: ServiceName,
  accessKeyId: string | undefined,
  now: number,
  expiryOf: ExpiryOf,
): ServiceError | undefined {
  if (accessKeyId === undefined) {
    return undefined;
  }
  const expiry = expiryOf(accessKeyId);
  if (accessKeyId.startsWith(expiredPrefix) || (expiry !== undefined && expiry.getTime() <= now)) {
    return expired(service);
  }
  return accessKeyId.startsWith(invalidPrefix) ? invalid(service) : undefined;
}

function expired(service: ServiceName): ServiceError {
  const message = 'The security token included in the request is expired';
  switch (service) {
    case 's3':
      return new ServiceError(400, 'ExpiredToken', 'The provided token has expired.');
    case 'lambda':
      return new ServiceError(403, 'ExpiredTokenException', message);
    default:
      return new ServiceError(403, 'ExpiredToken', message);
  }
}

function invalid(service: ServiceName): ServiceError {
  const message = 'The security token included in the request is invalid.';
  switch (service) {
    case 's3':
      return new ServiceError(
        403,
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
      );
    case 'lambda':
      return new ServiceError(403, 'UnrecognizedClientException', message);
    default:
      return new ServiceError(403, 'InvalidClientTokenId', message);
  }
}
