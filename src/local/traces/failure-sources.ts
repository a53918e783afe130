import type { RuleSource } from '../../edge/finding.ts';
import type { TraceSource } from './parts.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const read = '2026-11-21';

const pages = {
  invalid: ['HTTP 403 status code (Invalid method)', 'http-403-invalid-method.html'],
  denied: ['HTTP 403 status code (Permission Denied)', 'http-403-permission-denied.html'],
  notFound: ['HTTP 404 status code (Not Found)', 'http-404-not-found.html'],
  lambdaResult: ['HTTP 502, Lambda validation error', 'http-502-bad-gateway.html#http-502-lambda-validation-error'],
  functionResult: [
    'HTTP 502, CloudFront function validation error',
    'http-502-bad-gateway.html#http-502-cloudfront-function-validation-error',
  ],
  dns: ['HTTP 502, DNS error (NonS3OriginDnsError)', 'http-502-bad-gateway.html#http-502-dns-error'],
  badGateway: ['HTTP 502 status code (Bad Gateway)', 'http-502-bad-gateway.html'],
  unavailable: ['HTTP 503 status code (Service Unavailable)', 'http-503-service-unavailable.html'],
  timeout: ['HTTP 504 status code (Gateway Timeout)', 'http-504-gateway-timeout.html'],
  quotas: ['Quotas', 'cloudfront-limits.html'],
  errors: ['Troubleshooting error response status codes in CloudFront', 'troubleshooting-response-errors.html'],
} satisfies Record<string, [title: string, page: string]>;

const byType: Record<string, keyof typeof pages> = {
  LambdaValidationError: 'lambdaResult',
  LambdaExecutionError: 'unavailable',
  FunctionValidationError: 'functionResult',
  FunctionExecutionError: 'unavailable',
  NonS3OriginDnsError: 'dns',
  InvalidRequestMethod: 'invalid',
  InvalidRequest: 'quotas',
};

const byStatus: Record<number, keyof typeof pages> = {
  403: 'denied',
  404: 'notFound',
  502: 'badGateway',
  503: 'unavailable',
  504: 'timeout',
};

/** @returns where it is written that CloudFront answers so */
export function sourceOfFailure(status: number, resultType: string): TraceSource {
  const [title, page] = pages[byType[resultType] ?? byStatus[status] ?? 'errors'];
  return { title: `CloudFront Developer Guide, ${title}`, read, url: `${guide}/${page}` };
}

/** @returns a rule's source as traces show it */
export function traceSource({ title, read: at, url }: RuleSource): TraceSource {
  return { title, read: at, url: url ?? null };
}
