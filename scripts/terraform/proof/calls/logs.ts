import { account, type Call, call, type WireRequest } from './call.ts';

interface Body {
  logGroupName?: string;
  resourceArn?: string;
  tags?: Record<string, string>;
}

/** What a request to CloudWatch Logs asks for. AWS's reference has a group's ARN, its refusals name it with a stream at its end: both have to pass. */
export function logsCalls(request: WireRequest): Call[] {
  const action = (request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const body = JSON.parse(request.body.toString() || '{}') as Body;
  const group = (name: string): string => `arn:aws:logs:${request.region}:${account}:log-group:${name}`;
  if (body.resourceArn) return [call(`logs:${action}`, body.resourceArn)];
  if (!body.logGroupName) return [call(`logs:${action}`, `${group('')}:log-stream:`)];
  const calls = ['', ':log-stream:'].map((end) =>
    call(`logs:${action}`, `${group(body.logGroupName as string)}${end}`),
  );
  if (action === 'CreateLogGroup' && Object.keys(body.tags ?? {}).length > 0) {
    calls.push(call('logs:TagResource', group(body.logGroupName)));
  }
  return calls;
}
