import { account, type Call, call, unknownRequest, type WireRequest } from './call.ts';
import { behalf } from './on-behalf.ts';

interface Body {
  FunctionName?: string;
  Role?: string;
  /** Of AddPermission. */
  Principal?: string;
  S3Bucket?: string;
  S3Key?: string;
  Code?: { S3Bucket?: string; S3Key?: string };
  Tags?: Record<string, string>;
}

const byMethodAndPart: Record<string, string> = {
  'GET ': 'GetFunction',
  'DELETE ': 'DeleteFunction',
  'GET configuration': 'GetFunctionConfiguration',
  'PUT configuration': 'UpdateFunctionConfiguration',
  'PUT code': 'UpdateFunctionCode',
  'GET versions': 'ListVersionsByFunction',
  'POST versions': 'PublishVersion',
  'GET aliases': 'GetAlias',
  'PUT aliases': 'UpdateAlias',
  'POST aliases': 'CreateAlias',
  'GET policy': 'GetPolicy',
  'POST policy': 'AddPermission',
  'DELETE policy': 'RemovePermission',
  'GET code-signing-config': 'GetFunctionCodeSigningConfig',
};

/** What a request to Lambda asks for, with what Lambda reads and passes on in the caller's name. */
export function lambdaCalls(request: WireRequest): Call[] {
  const [, date = '', kind, rawName = '', part = ''] = request.path.split('/');
  if (kind === 'tags') {
    const arn = decodeURIComponent(request.path.slice(`/${date}/tags/`.length));
    const action = { GET: 'ListTags', POST: 'TagResource', DELETE: 'UntagResource' }[request.method];
    return action ? [call(`lambda:${action}`, arn)] : unknownRequest(request);
  }
  if (kind !== 'functions') return unknownRequest(request);
  const body = (request.body.length > 0 && request.method !== 'GET' ? JSON.parse(request.body.toString()) : {}) as Body;
  const name = nameOf(decodeURIComponent(rawName) || (body.FunctionName ?? ''));
  const action = rawName
    ? byMethodAndPart[`${request.method} ${part}`]
    : request.method === 'POST'
      ? 'CreateFunction'
      : undefined;
  if (!action || !name) return unknownRequest(request);
  // Aliases and policies are judged by the function, reads by the version that they name.
  const qualifier = action.startsWith('GetFunction') ? request.query.get('Qualifier') : null;
  const arn = `arn:aws:lambda:${request.region}:${account}:function:${name}${qualifier ? `:${qualifier}` : ''}`;
  const context: Record<string, string> =
    action === 'AddPermission' && body.Principal ? { 'lambda:Principal': body.Principal } : {};
  return [call(`lambda:${action}`, arn, context), ...onBehalf(action, arn, body)];
}

function onBehalf(action: string, arn: string, body: Body): Call[] {
  const calls: Call[] = [];
  const code = action === 'CreateFunction' ? body.Code : action === 'UpdateFunctionCode' ? body : undefined;
  if (code?.S3Bucket) calls.push(...behalf('code', `arn:aws:s3:::${code.S3Bucket}/${code.S3Key}`));
  if (['CreateFunction', 'UpdateFunctionConfiguration'].includes(action) && body.Role) {
    calls.push(...behalf('role', body.Role, { 'iam:PassedToService': 'lambda.amazonaws.com' }));
  }
  if (action === 'CreateFunction' && Object.keys(body.Tags ?? {}).length > 0)
    calls.push(...behalf('functionTags', arn));
  return calls;
}

function nameOf(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? (nameOrArn.split(':')[6] ?? '') : nameOrArn;
}
