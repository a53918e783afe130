import { ServiceError } from '../service.ts';

/**
 * CloudFront's optimistic locking: every change and deletion names the ETag that it read.
 * @throws ServiceError InvalidIfMatchVersion (400) where the ETag is missing or not one, PreconditionFailed (412) where it is not the current one
 */
export function requireCurrentVersion(ifMatch: string | undefined, etag: string): void {
  if (ifMatch === undefined || !/^"?E[A-Z0-9]+"?$/.test(ifMatch)) {
    throw new ServiceError(
      400,
      'InvalidIfMatchVersion',
      'The If-Match version is missing or not valid for the resource.',
    );
  }
  if (ifMatch.replaceAll('"', '') !== etag) {
    throw new ServiceError(
      412,
      'PreconditionFailed',
      "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    );
  }
}

/** @throws ServiceError InvalidArgument (400) */
export function invalidArgument(message: string): ServiceError {
  return new ServiceError(400, 'InvalidArgument', message);
}
