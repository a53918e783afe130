import type { RuleSource } from '../../edge/finding.ts';
import { serviceUnavailable } from '../../edge/sources.ts';
import type { TraceSource } from './parts.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const read = '2026-11-21';

function page(title: string, file: string): RuleSource {
  return { title: `CloudFront Developer Guide, ${title}`, read, url: `${guide}/${file}` };
}

const pages = {
  invalid: page('HTTP 403 status code (Invalid method)', 'http-403-invalid-method.html'),
  denied: page('HTTP 403 status code (Permission Denied)', 'http-403-permission-denied.html'),
  notFound: page('HTTP 404 status code (Not Found)', 'http-404-not-found.html'),
  lambdaResult: page('HTTP 502, Lambda validation error', 'http-502-bad-gateway.html#http-502-lambda-validation-error'),
  functionResult: page(
    'HTTP 502, CloudFront function validation error',
    'http-502-bad-gateway.html#http-502-cloudfront-function-validation-error',
  ),
  dns: page('HTTP 502, DNS error (NonS3OriginDnsError)', 'http-502-bad-gateway.html#http-502-dns-error'),
  badGateway: page('HTTP 502 status code (Bad Gateway)', 'http-502-bad-gateway.html'),
  unavailable: serviceUnavailable,
  timeout: page('HTTP 504 status code (Gateway Timeout)', 'http-504-gateway-timeout.html'),
  quotas: page('Quotas', 'cloudfront-limits.html'),
  errors: page('Troubleshooting error response status codes in CloudFront', 'troubleshooting-response-errors.html'),
} satisfies Record<string, RuleSource>;

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
  return traceSource(pages[byType[resultType] ?? byStatus[status] ?? 'errors']);
}

/** @returns a rule's source as traces show it */
export function traceSource({ title, read: at, url }: RuleSource): TraceSource {
  return { title, read: at, url: url ?? null };
}
