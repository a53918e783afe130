import { account, type Call, call, unknownRequest, type WireRequest, type WireResponse } from './call.ts';
import { behalf } from './on-behalf.ts';

const arnOf = (kind: string, id: string): string => `arn:aws:cloudfront::${account}:${kind}/${id}`;

const kinds: Record<string, string> = {
  distribution: 'Distribution',
  function: 'Function',
  'origin-access-control': 'OriginAccessControl',
  'response-headers-policy': 'ResponseHeadersPolicy',
  'cache-policy': 'CachePolicy',
};

const functionParts: Record<string, string> = {
  'GET describe': 'DescribeFunction',
  'POST publish': 'PublishFunction',
  'POST test': 'TestFunction',
};

/** What a request to CloudFront asks for. */
export function cloudfrontCalls(request: WireRequest, response: WireResponse): Call[] {
  const [, , kind = '', id = '', part = ''] = decodeURIComponent(request.path).split('/');
  if (kind === 'tagging') return tagging(request);
  const name = kinds[kind];
  if (!name) return unknownRequest(request);
  if (!id)
    return request.method === 'POST' ? created(request, response, kind, name) : [call(`cloudfront:List${name}s`, '*')];
  const arn = arnOf(kind, id);
  if (kind === 'distribution' && part === 'invalidation') {
    return [call(`cloudfront:${request.method === 'POST' ? 'CreateInvalidation' : 'GetInvalidation'}`, arn)];
  }
  if (kind === 'function' && part) {
    const action = functionParts[`${request.method} ${part}`];
    return action ? [call(`cloudfront:${action}`, arn)] : unknownRequest(request);
  }
  if (request.method === 'GET') {
    return [call(`cloudfront:Get${name}${part === 'config' && kind === 'distribution' ? 'Config' : ''}`, arn)];
  }
  if (request.method === 'DELETE') return [call(`cloudfront:Delete${name}`, arn)];
  if (request.method !== 'PUT') return unknownRequest(request);
  return [call(`cloudfront:Update${name}`, arn), ...(kind === 'distribution' ? replication(request) : [])];
}

function created(request: WireRequest, response: WireResponse, kind: string, name: string): Call[] {
  // What does not exist yet has no ARN.
  const calls = [call(`cloudfront:Create${name}`, '*')];
  if (kind !== 'distribution') return calls;
  const id = /<Id>([A-Z0-9]+)<\/Id>/.exec(response.body.toString())?.[1];
  // Also where there are none.
  if (request.query.has('WithTags') && id) {
    calls.push(...behalf('distributionTags', arnOf('distribution', id)));
  }
  return [...calls, ...replication(request)];
}

function replication(request: WireRequest): Call[] {
  const arns = [...request.body.toString().matchAll(/<LambdaFunctionARN>([^<]+)</g)].map((match) => match[1] as string);
  return [...new Set(arns)].flatMap((arn) => behalf('replication', arn));
}

function tagging(request: WireRequest): Call[] {
  const arn = request.query.get('Resource') ?? '';
  if (request.method === 'GET') return [call('cloudfront:ListTagsForResource', arn)];
  return [call(`cloudfront:${request.query.get('Operation') === 'Untag' ? 'UntagResource' : 'TagResource'}`, arn)];
}
