import { describe, expect, test } from '@jest/globals';
import {
  call,
  isAborted,
  isAccessDenied,
  isAwsError,
  isThrottled,
  mayHaveTakenEffect,
  statusOf,
} from '../../src/aws/call.ts';
import { UserError } from '../../src/kit/errors.ts';

const description = {
  action: 'lambda:UpdateFunctionCode',
  resource: 'arn:aws:lambda:us-east-1:111122223333:function:dev-router',
  doing: 'updating the code of dev-router',
};

/** An error as the SDK throws it. */
function sdkError(name: string, status: number | undefined, message = '', more: Record<string, unknown> = {}): Error {
  const metadata = status === undefined ? {} : { $metadata: { httpStatusCode: status, attempts: 1 } };
  return Object.assign(new Error(message), { name, ...metadata, ...more });
}

async function failed(error: unknown, more = {}): Promise<UserError> {
  try {
    await call({ ...description, ...more }, () => Promise.reject(error));
  } catch (thrown) {
    return thrown as UserError;
  }
  throw new Error('nothing was thrown');
}

test('a call that succeeds gives its answer', async () => {
  expect(await call(description, async () => 7)).toBe(7);
});

describe('a missing permission', () => {
  test.each([
    ['AccessDeniedException', 403],
    ['AccessDenied', 403],
    ['Unknown', 403],
  ])('%s gives the statement that grants it', async (name, status) => {
    const error = await failed(sdkError(name, status));
    expect(error.title).toBe('Permission denied');
    const statement = JSON.parse(error.message.slice(error.message.indexOf('{')));
    expect(statement).toEqual({
      Effect: 'Allow',
      Action: 'lambda:UpdateFunctionCode',
      Resource: 'arn:aws:lambda:us-east-1:111122223333:function:dev-router',
    });
    expect(error.message).toContain('updating the code of dev-router');
    expect(isAccessDenied(error)).toBe(true);
    expect(statusOf(error)).toBe(403);
  });

  test('names the role and believes AWS about action and resource', async () => {
    const error = await failed(
      sdkError(
        'AccessDenied',
        403,
        'User: arn:aws:sts::111122223333:assumed-role/ci/GitHubActions is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:111122223333:key/1234 because no identity-based policy allows the kms:GenerateDataKey action',
      ),
    );
    expect(error.message).toContain('the role arn:aws:sts::111122223333:assumed-role/ci/GitHubActions');
    expect(JSON.parse(error.message.slice(error.message.indexOf('{')))).toMatchObject({
      Action: 'kms:GenerateDataKey',
      Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1234',
    });
  });

  test('lists all that is needed, and what else it can mean', async () => {
    const also = [{ action: 's3:ListBucket', resource: 'arn:aws:s3:::b' }];
    const error = await failed(sdkError('AccessDenied', 403), { also, hint: 'Or it is not there.' });
    const statements = JSON.parse(error.message.slice(error.message.indexOf('[')));
    expect(statements.map((one: { Action: string }) => one.Action)).toEqual([description.action, 's3:ListBucket']);
    expect(error.message).toContain('Or it is not there.');
  });

  describe('of a resource whose account no answer has told', () => {
    const resource = 'arn:aws:lambda:us-east-1:ACCOUNT-ID:function:dev-router';

    test('gets account and partition from whoever was refused', async () => {
      const text =
        'User: arn:aws-us-gov:sts::111122223333:assumed-role/ci/x is not authorized to perform: lambda:UpdateFunctionCode';
      const error = await failed(sdkError('AccessDeniedException', 403, text), { resource });
      expect(error.message).toContain('"arn:aws-us-gov:lambda:us-east-1:111122223333:function:dev-router"');
    });

    test('keeps a word to fill in, and says so: never a wildcard', async () => {
      const error = await failed(sdkError('AccessDeniedException', 403), { resource });
      expect(error.message).toContain(`"${resource}"`);
      expect(error.message).toContain('ACCOUNT-ID is the number of your AWS account');
    });
  });

  test('by an explicit deny offers no statement', async () => {
    const error = await failed(
      sdkError(
        'AccessDeniedException',
        403,
        'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: lambda:UpdateFunctionCode on resource: arn:aws:lambda:us-east-1:1:function:x with an explicit deny in a service control policy',
      ),
    );
    expect(error.message).toContain('explicit deny in a service control policy');
    expect(error.message).not.toContain('"Effect"');
  });
});

describe('credentials', () => {
  test.each([
    ['CredentialsProviderError', undefined, 'No AWS credentials', /id-token: write/],
    ['ExpiredToken', 400, 'AWS credentials expired', /role-duration-seconds/],
    ['ExpiredTokenException', 403, 'AWS credentials expired', /role-duration-seconds/],
    ['TokenRefreshRequired', 400, 'AWS credentials expired', /role-duration-seconds/],
    ['InvalidClientTokenId', 403, 'AWS credentials are not valid', /configure-aws-credentials/],
    ['UnrecognizedClientException', 403, 'AWS credentials are not valid', /AWS_SESSION_TOKEN/],
    ['InvalidAccessKeyId', 403, 'AWS credentials are not valid', /configure-aws-credentials/],
    ['MissingAuthenticationTokenException', 403, 'AWS credentials are not valid', /configure-aws-credentials/],
    ['SignatureDoesNotMatch', 403, 'AWS credentials are not valid', /AWS_SECRET_ACCESS_KEY/],
    ['RequestTimeTooSkewed', 403, 'Clock is wrong', /clock/],
  ])('%s says what to do', async (name, status, title, advice) => {
    const error = await failed(sdkError(name, status));
    expect(error).toBeInstanceOf(UserError);
    expect(error.title).toBe(title);
    expect(error.message).toMatch(advice);
    expect(isAwsError(error, name)).toBe(true);
  });

  test('a signature that is past its time is a wrong clock', async () => {
    const error = await failed(
      sdkError('InvalidSignatureException', 403, 'Signature expired: 20261121T080000Z is now'),
    );
    expect(error.title).toBe('Clock is wrong');
  });

  test('nothing of the session token reaches a message, its cause or a stack', async () => {
    const secret = 'FwoGZXIvYXdzSECRET';
    const aws = sdkError(
      'InvalidSignatureException',
      403,
      `The Canonical String should have been x-amz-security-token:${secret}`,
    );
    const error = await failed(aws);
    const cause = error.cause as Error;
    expect(`${error.message}${error.stack}${cause.message}${cause.stack}${JSON.stringify(cause)}`).not.toContain(
      secret,
    );
  });
});

describe('what stands in between', () => {
  test.each([
    ['ECONNREFUSED', { address: '127.0.0.1', port: 4599 }, /^127\.0\.0\.1:4599 .*nothing accepts connections/],
    ['ENOTFOUND', { hostname: 'lambda.us-east-1.amazonaws.com' }, /^lambda\.us-east-1\.amazonaws\.com .*not known/],
    ['ECONNRESET', { $metadata: { attempts: 8 } }, /connection was cut \(ECONNRESET\), 8 times in a row/],
    ['ERR_PROXY_TUNNEL', {}, /the proxy refused/],
    ['EPROTO', {}, /does not speak TLS/],
  ])('%s names the host and the reason', async (code, more, message) => {
    const error = await failed(sdkError('Error', undefined, 'boom', { code, ...more }));
    expect(error.title).toBe('AWS not reached');
    expect(error.message).toMatch(message);
    expect(mayHaveTakenEffect(error)).toBe(true);
  });

  test('a time out is one too', async () => {
    const error = await failed(sdkError('TimeoutError', undefined, 'timed out', { $metadata: { attempts: 8 } }));
    expect(error.message).toMatch(/no answer came in time .*8 times/);
  });

  test.each([
    [
      'SyntaxError',
      200,
      'Unexpected token <\n  Deserialization error: to see the raw response, inspect the hidden field',
    ],
    [
      'SyntaxError',
      403,
      'Unexpected token <\n  Deserialization error: to see the raw response, inspect the hidden field',
    ],
    ['Unknown', 302, 'UnknownError'],
  ])("%s (%i): a page in the place of AWS's answer is told from one", async (name, status, text) => {
    const error = await failed(sdkError(name, status, text));
    expect(error.title).toBe('Answer not of AWS');
    expect(error.message).toMatch(new RegExp(`answered ${status} while updating the code .*HTTPS_PROXY`));
    expect(error.message).not.toMatch(/hidden field|Permission/);
  });

  test('the first of several addresses stands for all', async () => {
    const one = sdkError('Error', undefined, '', { code: 'ECONNREFUSED', address: '::1', port: 443 });
    const error = await failed(new AggregateError([one, one], ''));
    expect(error.message).toMatch(/^::1:443 .*ECONNREFUSED/);
  });

  test('an untrusted certificate names the variables', async () => {
    const error = await failed(sdkError('Error', undefined, '', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }));
    expect(error.message).toMatch(/NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/);
  });

  test('throttling did nothing; 5xx may have', async () => {
    const throttled = await failed(sdkError('Throttling', 503));
    expect([throttled.title, isThrottled(throttled), mayHaveTakenEffect(throttled)]).toEqual([
      'AWS throttled the call',
      true,
      false,
    ]);
    const failure = await failed(sdkError('ServiceException', 500));
    expect([failure.title, statusOf(failure), mayHaveTakenEffect(failure)]).toEqual(['AWS failed', 500, true]);
  });
});

describe('what passes through', () => {
  test.each([
    ['a conflict', sdkError('ResourceConflictException', 409)],
    ['a precondition', sdkError('PreconditionFailed', 412)],
    ['an abort', sdkError('AbortError', undefined)],
    ['a bug', new TypeError('x is not a function')],
    ['a message that is one already', new UserError('A', 'b', { cause: sdkError('AccessDenied', 403) })],
  ])('%s', async (_what, error) => {
    expect(await failed(error)).toBe(error);
  });

  test('an abort is known as one', () => {
    expect(isAborted(sdkError('AbortError', undefined))).toBe(true);
  });
});
