import { UserError } from '../kit/errors.ts';
import { attemptsOf, causesOf, isAwsError, isNetworkError, isThrottled, statusOf } from './aws-error.ts';
import { endpointOfError } from './endpoint-of-error.ts';

/** What Node.js (OpenSSL) calls a certificate that it does not trust. */
const certificateCodes = [
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

/**
 * What stands between the job and AWS: network, certificates, throttling and AWS's own failures, after the SDK's retries.
 * @param doing a phrase such as `updating the code of dev-router`
 * @returns undefined when the error is another one
 */
export function connectionError(error: unknown, doing: string): UserError | undefined {
  const host = endpointOfError(error) ?? 'the AWS endpoint';
  const tries = attemptsOf(error) > 1 ? `, ${attemptsOf(error)} times in a row` : '';
  const code = causesOf(error).find((one) => one.code)?.code ?? 'time out';
  if (isAwsError(error, ...certificateCodes)) {
    return new UserError(
      'Certificate not trusted',
      `${host} showed a certificate that is not trusted (${code}) while ${doing}. Where a proxy of your own stands in between, name its CA file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.`,
      { cause: error },
    );
  }
  if (isNetworkError(error)) {
    return new UserError(
      'AWS not reached',
      `${host} could not be reached while ${doing}: ${reasonOf(error, code)}${tries}. Check the runner's network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL where it is set; then run the job again, which is safe.`,
      { cause: error },
    );
  }
  if (isThrottled(error)) {
    return new UserError(
      'AWS throttled the call',
      `AWS asked to slow down while ${doing}${tries}. Run the job again in a few minutes, which is safe, or start fewer jobs at once.`,
      { cause: error },
    );
  }
  const status = statusOf(error) ?? 0;
  if (isForeignAnswer(error, status)) {
    return new UserError(
      'Answer not of AWS',
      `${host} answered ${status} while ${doing} with something that is not an answer of AWS's, such as the page of a proxy or of a network's login. Check HTTPS_PROXY and NO_PROXY, AWS_ENDPOINT_URL where it is set, and what the runner's network lets through; then run the job again, which is safe.`,
      { cause: error },
    );
  }
  if (status >= 500) {
    return new UserError(
      'AWS failed',
      `${host} answered ${status} while ${doing}${tries}. Run the job again in a few minutes, which is safe; https://health.aws.amazon.com shows known disturbances.`,
      { cause: error },
    );
  }
  return undefined;
}

/** The SDK could not read the answer, or it was a redirect without a code of AWS's, which names one for all that it redirects. */
function isForeignAnswer(error: unknown, status: number): boolean {
  if (status >= 500) return false;
  if (status >= 300 && status < 400) return isAwsError(error, 'Unknown', 'UnknownError');
  return status > 0 && causesOf(error).some(({ message }) => /Deserialization error/.test(message ?? ''));
}

function reasonOf(error: unknown, code: string): string {
  const reasons: [string[], string][] = [
    [['ENOTFOUND', 'EAI_AGAIN'], 'its name is not known'],
    [['ECONNREFUSED'], 'nothing accepts connections there'],
    [['ECONNRESET', 'EPIPE', 'ECONNABORTED'], 'the connection was cut'],
    [['EHOSTUNREACH', 'ENETUNREACH'], 'there is no route to it'],
    [['ERR_PROXY_TUNNEL'], 'the proxy refused to connect to it'],
    [['EPROTO'], 'it does not speak TLS, so an https:// may have to be http://'],
    [['ETIMEDOUT', 'TimeoutError'], 'no answer came in time'],
  ];
  const reason = reasons.find(([names]) => isAwsError(error, ...names))?.[1] ?? 'the connection failed';
  return `${reason} (${code})`;
}
