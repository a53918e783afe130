import { type Call, call, type WireRequest } from './call.ts';
import { behalf } from './on-behalf.ts';

/**
 * What a request to API Gateway asks for: its permissions are the methods, its resources the paths.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-create-and-manage-api.html
 */
export function apiGatewayCalls(request: WireRequest): Call[] {
  const path = decodeURIComponent(request.path).replace(/^\/v2/, '');
  const calls = [call(`apigateway:${request.method}`, `arn:aws:apigateway:${request.region}::${path}`)];
  const logged = /accessLogSettings/i.test(request.body.toString()) || request.method === 'DELETE';
  return [...calls, ...(/\/stages/.test(path) && request.method !== 'GET' && logged ? behalf('apiLogs', '*') : [])];
}
