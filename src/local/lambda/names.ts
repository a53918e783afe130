import { functionNamePattern } from '../../edge/vocabulary.ts';
import { accountId } from '../account.ts';
import { ServiceError } from '../service.ts';
import { lambdaErrors } from './errors.ts';

/** A function's name as a caller gave it: name, partial ARN or ARN, each with or without a qualifier. */
export interface NamedFunction {
  name: string;
  /** A version's number, `$LATEST`, an alias, or undefined. */
  qualifier: string | undefined;
}

const pattern =
  /^(?:arn:aws[a-zA-Z-]*:lambda:([a-z0-9-]+):)?(?:(\d{12}):)?(?:function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;

/**
 * @param region of the call: a function of another is not reachable
 * @param given the `Qualifier` parameter, which must not contradict the name's
 */
export function parseFunctionName(text: string, region: string, given?: string): NamedFunction {
  const match = pattern.exec(text);
  const [, arnRegion, arnAccount, name = '', named] = match ?? [];
  if (!match || !functionNamePattern.test(name)) {
    throw lambdaErrors.constraint(
      'functionName',
      text,
      'Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?',
    );
  }
  if (arnRegion !== undefined && arnRegion !== region) {
    throw lambdaErrors.notFound(`Functions from '${arnRegion}' are not reachable in this region ('${region}')`);
  }
  if (arnAccount !== undefined && arnAccount !== accountId) {
    throw new ServiceError(
      403,
      'AccessDeniedException',
      `User: arn:aws:iam::${accountId}:root is not authorized to perform this operation on resource: ${text}`,
    );
  }
  if (named !== undefined && given !== undefined && named !== given) {
    throw lambdaErrors.invalid('The derived qualifier from the function name does not match the specified qualifier.');
  }
  return { name, qualifier: given ?? named };
}

/** @param qualifier version or alias; left out, the ARN of the function itself */
export function functionArn(region: string, name: string, qualifier?: string): string {
  return `arn:aws:lambda:${region}:${accountId}:function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`;
}
