import { ServiceError } from '../service.ts';

/** Lambda's errors, in Lambda's words. */
export const lambdaErrors = {
  functionNotFound: (arn: string) => new ServiceError(404, 'ResourceNotFoundException', `Function not found: ${arn}`),
  notFound: (message: string) => new ServiceError(404, 'ResourceNotFoundException', message),
  invalid: (message: string) => new ServiceError(400, 'InvalidParameterValueException', message),
  conflict: (message: string) => new ServiceError(409, 'ResourceConflictException', message),
  staleRevision: (reader: string) =>
    new ServiceError(
      412,
      'PreconditionFailedException',
      `The RevisionId provided does not match the latest RevisionId. Call the ${reader} API to retrieve the latest RevisionId`,
    ),
  tooLarge: (operation: string, limit: number) =>
    new ServiceError(
      413,
      'RequestEntityTooLargeException',
      `Request must be smaller than ${limit} bytes for the ${operation} operation`,
    ),
  /** @param member in lower camel case, as Lambda's validation names it */
  constraint: (member: string, value: unknown, constraint: string) =>
    new ServiceError(
      400,
      'ValidationException',
      `1 validation error detected: Value '${String(value)}' at '${member}' failed to satisfy constraint: ${constraint}`,
    ),
};
