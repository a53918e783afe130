import { ServiceError } from '../service.ts';
import type { OperationModel, ServiceModel } from './model.ts';

/**
 * Refuses input that lacks a member its schema requires, in the words of the service. S3 has an error of its own for each such member.
 */
export function requireMembers(model: ServiceModel, operation: OperationModel, input: Record<string, unknown>): void {
  const missing = operation.required.filter((name) => input[name] === undefined);
  if (missing.length === 0 || model.name === 's3') {
    return;
  }
  if (model.name === 'cloudfront') {
    throw operation.input.getMemberSchema(missing[0]!).getMergedTraits().httpPayload
      ? new ServiceError(
          400,
          'MissingBody',
          'This operation requires a body. Ensure that the body is present and the Content-Type header is set.',
        )
      : new ServiceError(400, 'InvalidArgument', `The parameter ${missing[0]} is required.`);
  }
  const errors = missing.map(
    (name) =>
      `Value null at '${name.charAt(0).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
  );
  throw new ServiceError(
    400,
    model.protocol === 'awsQuery' ? 'ValidationError' : 'ValidationException',
    `${errors.length} validation error${errors.length === 1 ? '' : 's'} detected: ${errors.join('; ')}`,
  );
}
