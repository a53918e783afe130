import { account, type Call, call, type WireRequest } from './call.ts';
import { behalf } from './on-behalf.ts';

interface Body {
  logGroupName?: string;
  resourceArn?: string;
  tags?: Record<string, string>;
  /** Of a delivery's source or destination. */
  name?: string;
  /** Of a delivery. */
  id?: string;
  deliverySourceName?: string;
  deliveryDestinationArn?: string;
}

/** What a request to CloudWatch Logs asks for. AWS's reference has a group's ARN, its refusals name it with a stream at its end: both have to pass. */
export function logsCalls(request: WireRequest): Call[] {
  const action = (request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const body = JSON.parse(request.body.toString() || '{}') as Body;
  const arn = (rest: string): string => `arn:aws:logs:${request.region}:${account}:${rest}`;
  if (/Delivery/.test(action)) return deliveryCalls(action, body, arn);
  const group = (name: string): string => arn(`log-group:${name}`);
  if (body.resourceArn) return [call(`logs:${action}`, body.resourceArn)];
  if (!body.logGroupName) return [call(`logs:${action}`, `${group('')}:log-stream:`)];
  const calls = ['', ':log-stream:'].map((end) =>
    call(`logs:${action}`, `${group(body.logGroupName as string)}${end}`),
  );
  if (action === 'CreateLogGroup' && Object.keys(body.tags ?? {}).length > 0) {
    calls.push(...behalf('logGroupTags', group(body.logGroupName)));
  }
  return calls;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html: which resources each action has. */
function deliveryCalls(action: string, body: Body, arn: (rest: string) => string): Call[] {
  if (action === 'CreateDelivery') {
    const source = arn(`delivery-source:${body.deliverySourceName}`);
    return [source, body.deliveryDestinationArn as string, arn('delivery:*')].map((one) => call(`logs:${action}`, one));
  }
  const kind = /Source$/.test(action)
    ? 'delivery-source'
    : /Destination$/.test(action)
      ? 'delivery-destination'
      : 'delivery';
  const named = call(`logs:${action}`, arn(`${kind}:${kind === 'delivery' ? body.id : body.name}`));
  if (action !== 'PutDeliverySource') return [named];
  return [named, ...behalf('distributionLogs', body.resourceArn as string)];
}
