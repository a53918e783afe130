import { beforeAll, describe, expect, test } from '@jest/globals';
import { useControlEdge } from './control-support.ts';
import { originAt } from './tracing-support.ts';

const control = useControlEdge();
let id: string;
let first: string;

beforeAll(async () => {
  const redirect = `function handler(event) {
    var country = event.request.headers['cloudfront-viewer-country'];
    event.request.uri = country ? '/' + country.value.toLowerCase() + '/index.html' : event.request.uri;
    return event.request;
  }`;
  const CachePolicyId = await control.cachePolicy('by-country', ['CloudFront-Viewer-Country']);
  id = await control.distribute({ 'viewer-request': await control.publish('by-country', redirect) }, { CachePolicyId });
  await control.ask(id, '/index.html?x=1', { 'X-Kept': 'yes', Cookie: 'a=1' });
  first = (await control.traces(1)).traces[0]!.id;
});

const resend = (body: unknown, of = first) => control.own(`/_local/traces/${of}/resend`, { method: 'POST', body });

test('a request is sent again as it was, and has a trace of its own', async () => {
  const answer = await resend({});
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({ resendOf: first, status: 200, method: 'GET', distributionId: id });
  const [before, again] = [await control.trace(first), await control.trace(answer.json.id)];
  expect(again.request.url).toBe(before.request.url);
  const without = (headers: [string, string][]) => headers.filter(([name]) => !/^connection$/i.test(name));
  expect(without(again.request.headers)).toEqual(without(before.request.headers));
  expect(again.viewer.ip).toBe('127.0.0.1');
});

test('with another country, path, method or headers', async () => {
  const german = await resend({ country: 'de' });
  expect(german.json).toMatchObject({ country: 'DE', status: 200 });
  expect((await control.trace(german.json.id)).response!.body.data).toBe('site de/index.html');
  const none = await resend({ country: null }, german.json.id);
  expect(none.json.country).toBeNull();
  const other = await resend({ path: '/a/index.html', method: 'HEAD', headers: [['X-New', '1']] });
  expect(other.json).toMatchObject({ method: 'HEAD', status: 200 });
  const { request } = await control.trace(other.json.id);
  expect(request.headers.map(([name]) => name.toLowerCase())).toEqual(['host', 'x-new', 'connection']);
  expect(request.url).toMatch(/cloudfront\.localhost:\d+\/a\/index\.html$/);
});

test('with a body, to an origin that answers it', async () => {
  const port = await originAt((incoming, outgoing) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    incoming.once('end', () => outgoing.end(`got ${text}`));
  });
  const AllowedMethods = { Quantity: 7, Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] };
  const CustomOriginConfig = { HTTPPort: port, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' };
  const Origins = { Quantity: 1, Items: [{ Id: 'site', DomainName: 'localhost', CustomOriginConfig }] };
  const posts = await control.distribute({}, { AllowedMethods }, { Origins } as object);
  const made = await control.own('/_local/send', {
    method: 'POST',
    body: { distributionId: posts, path: '/form', method: 'POST', body: 'YT0x', bodyEncoding: 'base64', country: 'FR' },
  });
  expect(made.json).toMatchObject({ status: 200, method: 'POST', country: 'FR', resendOf: null });
  expect((await control.trace(made.json.id)).response!.body.data).toBe('got a=1');
  const changed = await resend({ body: 'b=2' }, made.json.id);
  expect((await control.trace(changed.json.id)).response!.body.data).toBe('got b=2');
  const same = await resend({}, made.json.id);
  expect((await control.trace(same.json.id)).response!.body.data).toBe('got a=1');
});

describe('what cannot be sent is refused in a sentence', () => {
  test.each([
    [{ verb: 'GET' }, 400, 'Unknown key "verb", expected one of method, path, headers, country, body, bodyEncoding.'],
    [{ method: 'CONNECT' }, 400, 'method: got "CONNECT", expected an HTTP method such as GET or POST.'],
    [{ path: 'x' }, 400, 'path: got "x", expected a path that starts with a slash, percent-encoded.'],
    [{ path: '/a b' }, 400, 'path: got "/a b", expected a path that starts with a slash, percent-encoded.'],
    [{ headers: { a: 'b' } }, 400, 'headers: expected a list of pairs, [["Name", "value"], ...].'],
    [
      { headers: [['X', 'a\r\nY: b']] },
      400,
      'The header "X" cannot be sent: Invalid character in header content ["X"].',
    ],
    [
      { headers: [['a b', '']] },
      400,
      'The header "a b" cannot be sent: Header name must be a valid HTTP token ["a b"].',
    ],
    [{ country: 'Germany' }, 400, 'country: got "Germany", expected two letters (ISO 3166-1) or null.'],
    [{ body: 5 }, 400, 'body: expected a text, and bodyEncoding "text" or "base64".'],
  ])('%j', async (body, status, message) => {
    const answer = await resend(body);
    expect([answer.status, answer.json.message]).toEqual([status, message]);
  });

  test('a trace or distribution that is not there', async () => {
    expect((await resend({}, 'none-1')).status).toBe(404);
    const nowhere = await control.own('/_local/send', { method: 'POST', body: { distributionId: 'ENONE', path: '/' } });
    expect(nowhere.json.message).toBe('There is no distribution ENONE here.');
  });
});
