import { describe, expect, test } from '@jest/globals';
import { checkResult } from '../../../src/edge/run/result-rules.ts';
import type { EventType } from '../../../src/edge/vocabulary.ts';
import { header, type Json, request, rules, types } from './result-samples.ts';

describe('results that CloudFront accepts', () => {
  test.each(types)('%s: unchanged', (type) => {
    expect(rules(type, () => undefined)).toEqual([]);
  });

  test.each<[string, EventType, (value: Json) => Json]>([
    ['a new uri and query', 'viewer-request', (r) => void Object.assign(r, { uri: '/b/%20', querystring: 'x=%20&y' })],
    [
      'another host at origin-request',
      'origin-request',
      (r) => void Object.assign(r.headers, header('Host', 'o.example.com')),
    ],
    ['a header without key', 'viewer-request', (r) => void Object.assign(r.headers, { 'x-a': [{ value: '1' }] })],
    [
      'a header key in another case',
      'viewer-request',
      (r) => void Object.assign(r.headers, { host: [{ key: 'HOST', value: 'www.example.com' }] }),
    ],
    [
      'a replaced body',
      'origin-request',
      (r) => void Object.assign(r.body, { action: 'replace', encoding: 'text', data: 'new' }),
    ],
    [
      'an S3 origin',
      'origin-request',
      (r) =>
        void Object.assign(r, {
          origin: {
            s3: {
              domainName: 'b.s3.eu-west-1.amazonaws.com',
              path: '/p',
              authMethod: 'none',
              region: '',
              customHeaders: {},
            },
          },
        }),
    ],
    ['a redirect', 'viewer-request', () => ({ status: '302', headers: header('Location', '/x') })],
    ['only a status', 'origin-request', () => ({ status: '404' })],
    ['a base64 body', 'origin-request', () => ({ status: '200', body: 'YWI=', bodyEncoding: 'base64' })],
    [
      'security headers',
      'viewer-response',
      (r) => void Object.assign(r.headers, header('Strict-Transport-Security', 'max-age=1')),
    ],
    [
      'another status at origin-response',
      'origin-response',
      (r) => void Object.assign(r, { status: '404', body: 'gone' }),
    ],
    ['two cookies', 'origin-response', (r) => void Object.assign(r.headers, header('Set-Cookie', 'a=1', 'b=2'))],
  ])('%s', (_name, type, change) => {
    expect(rules(type, change)).toEqual([]);
  });

  test('an address as the name of an origin that the function left as it was: the event had it', () => {
    const held = request();
    held.origin.custom.domainName = '127.0.0.1';
    const event = { Records: [{ cf: { config: {}, request: held } }] };
    const returned = structuredClone(held);
    returned.uri = '/other';
    expect(checkResult('origin-request', event, returned)).toEqual([]);
    returned.origin.custom.domainName = '127.0.0.2';
    expect(checkResult('origin-request', event, returned).map(({ rule }) => rule)).toEqual(['result-origin']);
  });
});

describe('results that CloudFront refuses', () => {
  test.each<[string, EventType, (value: Json) => Json, string, string]>([
    ['null', 'viewer-request', () => null, 'result-shape', 'null'],
    ['a string', 'origin-response', () => 'ok', 'result-shape', '"ok"'],
    ['the event', 'viewer-request', () => ({ Records: [] }), 'result-shape', 'not the event'],
    ['a request at a response event', 'viewer-response', () => request(), 'result-shape', 'uri'],
    ['a number as status', 'viewer-request', () => ({ status: 302 }), 'result-status', 'not a number'],
    ['status 199', 'viewer-request', () => ({ status: '199' }), 'result-status', '"200" to "599"'],
    ['status 600', 'origin-response', (r) => void Object.assign(r, { status: '600' }), 'result-status', '"600"'],
    [
      'another status at viewer-response',
      'viewer-response',
      (r) => void Object.assign(r, { status: '404' }),
      'result-status',
      'cannot change',
    ],
    [
      'a description that is no string',
      'origin-response',
      (r) => void Object.assign(r, { statusDescription: 1 }),
      'result-status',
      'statusDescription',
    ],
    [
      'an unknown bodyEncoding',
      'viewer-request',
      () => ({ status: '200', body: 'a', bodyEncoding: 'utf8' }),
      'result-body',
      'utf8',
    ],
    [
      'a body that is not base64',
      'viewer-request',
      () => ({ status: '200', body: 'a!', bodyEncoding: 'base64' }),
      'result-body',
      'base64',
    ],
    ['an object as body', 'viewer-request', () => ({ status: '200', body: {} }), 'result-body', 'string'],
    ['204 with a body', 'viewer-request', () => ({ status: '204', body: 'a' }), 'result-body', '204'],
    ['over 40 KB', 'viewer-request', () => ({ status: '200', body: 'a'.repeat(40_961) }), 'result-size', '40 KB'],
    ['over 1 MB', 'origin-request', () => ({ status: '200', body: 'a'.repeat(1_048_577) }), 'result-size', '1 MB'],
    [
      'over 1 MB at origin-response',
      'origin-response',
      (r) => void Object.assign(r, { body: 'a'.repeat(1_048_577) }),
      'result-size',
      '1 MB',
    ],
    [
      'an unknown action',
      'origin-request',
      (r) => void Object.assign(r.body, { action: 'write' }),
      'result-body',
      'action',
    ],
    [
      'a replaced body over 40 KB',
      'viewer-request',
      (r) => void Object.assign(r.body, { action: 'replace', encoding: 'text', data: 'a'.repeat(40_961) }),
      'result-size',
      '40 KB',
    ],
    [
      'a replaced body that is not base64',
      'viewer-request',
      (r) => void Object.assign(r.body, { action: 'replace', data: 'a b' }),
      'result-body',
      'base64',
    ],
    [
      'inputTruncated',
      'viewer-request',
      (r) => void Object.assign(r.body, { inputTruncated: true }),
      'result-read-only',
      'inputTruncated',
    ],
    ['two origins', 'origin-request', (r) => void Object.assign(r.origin, { s3: {} }), 'result-origin', 'both'],
    ['no origin at all', 'origin-request', (r) => void Object.assign(r, { origin: {} }), 'result-origin', 'neither'],
    [
      'an IP address as origin',
      'origin-request',
      (r) => void Object.assign(r.origin.custom, { domainName: '10.0.0.1' }),
      'result-origin',
      'domainName',
    ],
    [
      'a port in the domain name',
      'origin-request',
      (r) => void Object.assign(r.origin.custom, { domainName: 'a:80' }),
      'result-origin',
      'domainName',
    ],
    ['port 22', 'origin-request', (r) => void Object.assign(r.origin.custom, { port: 22 }), 'result-origin', 'port'],
    [
      'match-viewer',
      'origin-request',
      (r) => void Object.assign(r.origin.custom, { protocol: 'match-viewer' }),
      'result-origin',
      'protocol',
    ],
    [
      'a path that ends with a slash',
      'origin-request',
      (r) => void Object.assign(r.origin.custom, { path: '/a/' }),
      'result-origin',
      'path',
    ],
    [
      'a timeout of 0',
      'origin-request',
      (r) => void Object.assign(r.origin.custom, { readTimeout: 0 }),
      'result-origin',
      'readTimeout',
    ],
    [
      'S3 access without a region',
      'origin-request',
      (r) => void Object.assign(r, { origin: { s3: { domainName: 'b', authMethod: 'origin-access-identity' } } }),
      'result-origin',
      'region',
    ],
    [
      'a custom header twice',
      'origin-request',
      (r) => void Object.assign(r.origin.custom.customHeaders, header('Host', 'a')),
      'result-origin',
      "customHeaders['host']",
    ],
    [
      'a disallowed custom header',
      'origin-request',
      (r) => void Object.assign(r.origin.custom.customHeaders, header('X-Real-IP', 'a')),
      'result-disallowed-header',
      'x-real-ip',
    ],
  ])('%s (%s)', (_name, type, change, rule, words) => {
    const found = rules(type, change);
    expect(found.filter((line) => line.startsWith(`${rule}: `) && line.includes(words))).not.toEqual([]);
  });

  test('each thing that is wrong is named once', () => {
    expect(rules('viewer-request', (r) => void Object.assign(r.headers, header('Connection', 'close')))).toHaveLength(
      1,
    );
    expect(rules('viewer-request', (r) => void Object.assign(r, { uri: 'x', method: 'GET' }))).toHaveLength(2);
  });

  test("an event that is not one of CloudFront's does not break the check", () => {
    expect(checkResult('viewer-request', 'nonsense', { uri: '/', headers: {} })).toEqual([]);
  });
});
