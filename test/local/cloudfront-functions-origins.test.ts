import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OriginServer, startOriginServer } from '../../scripts/examples/origin-server.ts';
import { useFunctionsEdge } from './cloudfront-functions-support.ts';

const functions = useFunctionsEdge();
const { ask, publish, distribute } = functions;
let origin: OriginServer;
let id: string;

const code = `import cf from 'cloudfront';
function handler(event) {
  const kind = event.request.uri.slice(1);
  const overrides = { hostHeader: 'tenant.example.org', sni: 'tenant.example.org' };
  if (kind === 'select') cf.selectRequestOriginById('second', overrides);
  if (kind === 'select-plain') cf.selectRequestOriginById('second');
  if (kind === 'update') cf.updateRequestOrigin({ hostHeader: 'update.example.org', customHeaders: { 'x-from': 'function' } });
  if (kind === 'update-name') cf.updateRequestOrigin({ domainName: '127.0.0.1' });
  if (kind === 'group') cf.createRequestOriginGroup({
    originIds: [{ originId: 'second', originOverrides: overrides }, 'first'], failoverCriteria: { statusCodes: [500] } });
  return event.request;
}`;

beforeAll(async () => {
  origin = await startOriginServer();
  const CustomOriginConfig = { HTTPPort: origin.port, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' as const };
  const Items = ['first', 'second'].map((Id) => ({
    Id,
    DomainName: 'localhost',
    OriginPath: `/${Id}`,
    CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-From', HeaderValue: Id }] },
    CustomOriginConfig,
  }));
  // AllViewer: the origin gets the viewer's Host, unless the function says another.
  const behavior = { TargetOriginId: 'first', OriginRequestPolicyId: '216adef6-5c7f-47e4-b989-5492eafa07d3' };
  id = await distribute({ 'viewer-request': await publish('origin-hosts', code) }, behavior, {
    Origins: { Quantity: 2, Items },
  });
});
afterAll(() => origin.close());

test.each([
  ['/nothing', 'cloudfront.localhost', '/first/nothing', 'first'],
  ['/select', 'tenant.example.org', '/second/select', 'second'],
  ['/select-plain', 'cloudfront.localhost', '/second/select-plain', 'second'],
  ['/update', 'update.example.org', '/first/update', 'function'],
  ['/update-name', '127.0.0.1', '/first/update-name', 'first'],
  ['/group', 'tenant.example.org', '/second/group', 'second'],
])('%s reaches the origin with the Host %s', async (path, host, url, from) => {
  expect((await ask(id, path)).body).toBe(`The origin got GET ${url}\n`);
  const got = origin.requests.at(-1)!.headers;
  expect(got.host).toContain(host);
  expect(got['x-from']).toBe(from);
});
