import { ServiceError } from '../service.ts';
import type { OperationModel, ServiceModel } from './model.ts';

/**
 * Refuses input that lacks a member its schema requires, in the words of Lambda, STS and IAM. S3 and CloudFront have an error of their own
 * for each such member.
 */
export function requireMembers(model: ServiceModel, operation: OperationModel, input: Record<string, unknown>): void {
  const missing = operation.required.filter((name) => input[name] === undefined);
  if (missing.length === 0 || model.protocol === 'restXml') {
    return;
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
