import { type Call, call, type WireRequest } from './call.ts';

/**
 * What a request to API Gateway asks for: its permissions are the methods, its resources the paths.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-create-and-manage-api.html
 */
export function apiGatewayCalls(request: WireRequest): Call[] {
  const path = decodeURIComponent(request.path).replace(/^\/v2/, '');
  const calls = [call(`apigateway:${request.method}`, `arn:aws:apigateway:${request.region}::${path}`)];
  return [...calls, ...(/\/stages/.test(path) && request.method !== 'GET' ? accessLogs(request) : [])];
}

/**
 * What API Gateway does in the caller's name where a stage has an access log.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
function accessLogs(request: WireRequest): Call[] {
  const asked = /accessLogSettings/i.test(request.body.toString()) || request.method === 'DELETE';
  if (!asked) return [];
  return [
    'CreateLogDelivery',
    'DeleteLogDelivery',
    'DescribeResourcePolicies',
    'GetLogDelivery',
    'ListLogDeliveries',
    'PutResourcePolicy',
    'UpdateLogDelivery',
  ].map((action) => call(`logs:${action}`, '*'));
}
