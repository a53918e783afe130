import { UserError } from '../kit/errors.ts';
import { accessDeniedError, isAccessDenied, type Permission } from './access-denied.ts';
import { isAborted } from './aws-error.ts';
import { connectionError } from './connection-errors.ts';
import { credentialError } from './credential-errors.ts';

export { isAccessDenied } from './access-denied.ts';
export {
  attemptsOf,
  isAborted,
  isAwsError,
  isNetworkError,
  isThrottled,
  mayHaveTakenEffect,
  statusOf,
} from './aws-error.ts';

/** What a call is, for the message when it fails. */
export interface CallDescription extends Permission {
  /** Completes "AWS refused ...": `updating the code of dev-router`. */
  doing: string;
  /** Permissions that the call needs beside `action`: S3's ListBucket, a KMS key's. */
  also?: Permission[];
  /** A sentence on what else a refusal can mean. */
  hint?: string;
}

/**
 * Runs one AWS call and puts the failures a user can do something about in a user's words: a missing permission with the IAM statement
 * that grants it, credentials, network, throttling, AWS's own failures. Every other error, and an aborted call, is thrown as it came.
 *
 * The `UserError` has the SDK's error as its cause: `isAwsError`, `statusOf` and `mayHaveTakenEffect` answer for both.
 */
export async function call<T>(what: CallDescription, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inUsersWords(what, error);
  }
}

function inUsersWords(what: CallDescription, error: unknown): unknown {
  if (error instanceof UserError || isAborted(error)) return error;
  const known = credentialError(error, what.doing) ?? connectionError(error, what.doing);
  if (known) return known;
  if (!isAccessDenied(error)) return error;
  return accessDeniedError(
    error,
    [{ action: what.action, resource: what.resource }, ...(what.also ?? [])],
    what.doing,
    what.hint,
  );
}
