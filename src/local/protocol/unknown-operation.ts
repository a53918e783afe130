import { ServiceError } from '../service.ts';
import type { ServiceModel } from './model.ts';

/** What AWS answers to an operation that it does not know, which is also what one that is not implemented here gets. */
export function unknownOperation(model: ServiceModel, operation: string | undefined): ServiceError {
  if (model.protocol === 'awsQuery') {
    return operation === undefined
      ? new ServiceError(400, 'MissingAction', 'Missing Action')
      : new ServiceError(400, 'InvalidAction', `Could not find operation ${operation} for version ${model.version}`);
  }
  if (model.name === 's3') {
    return operation === undefined
      ? new ServiceError(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.')
      : new ServiceError(501, 'NotImplemented', 'A header you provided implies functionality that is not implemented.');
  }
  return new ServiceError(404, 'UnknownOperationException', 'Unknown operation');
}
