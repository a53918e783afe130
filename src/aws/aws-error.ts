/**
 * Questions about an error of an AWS call. All of them look through the `UserError` that `call` makes of it, so that a caller can ask the
 * same question before and after the translation.
 */

/** The parts of an AWS SDK or Node.js network error that are read here. */
export interface AwsErrorShape {
  name?: string;
  message?: string;
  /** Node.js's error code (`ECONNRESET`), or the service's own code where the SDK does not know its shape. */
  code?: string;
  Code?: string;
  hostname?: string;
  address?: string;
  port?: number;
  errors?: unknown[];
  cause?: unknown;
  $metadata?: { httpStatusCode?: number; attempts?: number; requestId?: string };
  $response?: { headers?: Record<string, string> };
}

/** The error and what it was made of, outermost first; ends after ten, so that a circle of causes ends too. */
export function causesOf(error: unknown): AwsErrorShape[] {
  const chain: AwsErrorShape[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && chain.length < 10) {
    const shape = current as AwsErrorShape;
    chain.push(shape);
    // A host with several addresses fails with one error for each; the first stands for all.
    current = shape.cause ?? shape.errors?.[0];
  }
  return chain;
}

/**
 * Whether the error, or one it was made of, has one of these names.
 * @param names AWS's error codes (`PreconditionFailed`) or Node.js's (`ECONNRESET`)
 */
export function isAwsError(error: unknown, ...names: string[]): boolean {
  return causesOf(error).some((one) => [one.name, one.Code, one.code].some((name) => !!name && names.includes(name)));
}

/** HTTP status of AWS's answer; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  return causesOf(error).find((one) => one.$metadata?.httpStatusCode !== undefined)?.$metadata?.httpStatusCode;
}

/** How often the SDK tried the call before it gave up; 1 where that is not known. */
export function attemptsOf(error: unknown): number {
  return causesOf(error).find((one) => one.$metadata?.attempts)?.$metadata?.attempts ?? 1;
}

const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_PROXY_TUNNEL',
  'EPROTO',
  'TimeoutError',
];

/** Names that services give to "too many requests", and the SDK retries with a longer pause. */
const throttlingNames = [
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'BandwidthLimitExceeded',
  'PriorRequestNotComplete',
];

/** No whole answer came: the connection failed, timed out, or broke, be it amid the body of a success. */
export function isNetworkError(error: unknown): boolean {
  return (statusOf(error) ?? 200) < 300 && isAwsError(error, ...networkCodes);
}

/** AWS asked to slow down. */
export function isThrottled(error: unknown): boolean {
  return statusOf(error) === 429 || isAwsError(error, ...throttlingNames);
}

/**
 * Whether it is open if the call took effect: the connection broke, or a 5xx came. After a write the caller reads before it goes on.
 * Throttled calls did nothing, whatever their status.
 */
export function mayHaveTakenEffect(error: unknown): boolean {
  return !isThrottled(error) && (isNetworkError(error) || (statusOf(error) ?? 0) >= 500);
}

/** The work was stopped by its abort signal (SIGINT, SIGTERM). */
export function isAborted(error: unknown): boolean {
  return isAwsError(error, 'AbortError');
}
