import { describe, expect, test } from '@jest/globals';
import type { EventType } from '../../../src/edge/vocabulary.ts';
import { header, type Json, rules } from './result-samples.ts';

describe('requests and headers that CloudFront refuses', () => {
  test.each<[string, EventType, (value: Json) => Json, string, string]>([
    [
      'a changed method',
      'viewer-request',
      (r) => void Object.assign(r, { method: 'GET' }),
      'result-read-only',
      'request.method',
    ],
    [
      'a changed clientIp',
      'viewer-request',
      (r) => void Object.assign(r, { clientIp: '::1' }),
      'result-read-only',
      'request.clientIp',
    ],
    [
      'a uri without slash',
      'viewer-request',
      (r) => void Object.assign(r, { uri: 'a' }),
      'result-uri',
      "start with '/'",
    ],
    [
      'a query in the uri',
      'viewer-request',
      (r) => void Object.assign(r, { uri: '/a?b' }),
      'result-uri',
      'querystring',
    ],
    [
      'a space in the query',
      'origin-request',
      (r) => void Object.assign(r, { querystring: 'a b' }),
      'result-uri',
      '" "',
    ],
    ['a fragment', 'origin-request', (r) => void Object.assign(r, { querystring: 'a#b' }), 'result-uri', '"#"'],
    [
      '8,192 characters',
      'origin-request',
      (r) => void Object.assign(r, { uri: `/${'a'.repeat(8187)}` }),
      'result-uri',
      '8192',
    ],
    [
      'no headers',
      'viewer-request',
      (r) => void Object.assign(r, { headers: undefined }),
      'result-header',
      'request.headers',
    ],
    [
      'a capital in a name',
      'viewer-request',
      (r) => void Object.assign(r.headers, { 'X-A': [{ key: 'X-A', value: '1' }] }),
      'result-header',
      'lower-case',
    ],
    [
      'a header as a string',
      'viewer-request',
      (r) => void Object.assign(r.headers, { 'x-a': '1' }),
      'result-header',
      'array',
    ],
    [
      'a number as a value',
      'viewer-response',
      (r) => void Object.assign(r.headers, { age: [{ key: 'Age', value: 1 }] }),
      'result-header',
      'string',
    ],
    [
      'another key',
      'viewer-response',
      (r) => void Object.assign(r.headers, { 'x-a': [{ key: 'X-B', value: '1' }] }),
      'result-header',
      "'x-a'",
    ],
    [
      'a line end in a value',
      'viewer-response',
      (r) => void Object.assign(r.headers, { 'x-a': [{ key: 'X-A', value: 'a\r\nb' }] }),
      'result-header',
      'control',
    ],
    [
      'a disallowed header',
      'origin-request',
      (r) => void Object.assign(r.headers, header('Connection', 'close')),
      'result-disallowed-header',
      'connection',
    ],
    [
      'a disallowed family',
      'viewer-response',
      (r) => void Object.assign(r.headers, header('X-Edge-Foo', '1')),
      'result-disallowed-header',
      'x-edge-foo',
    ],
    [
      'host at viewer-request',
      'viewer-request',
      (r) => void Object.assign(r.headers, header('Host', 'other')),
      'result-read-only-header',
      'changed',
    ],
    ['via deleted', 'origin-request', (r) => void delete r.headers.via, 'result-read-only-header', 'deleted'],
    [
      'content-length added',
      'viewer-response',
      (r) => void Object.assign(r.headers, header('Content-Length', '1')),
      'result-read-only-header',
      'added',
    ],
    [
      'headers made anew',
      'origin-response',
      (r) => void Object.assign(r, { headers: {} }),
      'result-read-only-header',
      'transfer-encoding',
    ],
    [
      'the viewer country',
      'viewer-request',
      (r) => void Object.assign(r.headers, header('CloudFront-Viewer-Country', 'DE')),
      'result-read-only-header',
      'cloudfront-viewer-country',
    ],
    [
      'content-length of a made response',
      'viewer-request',
      () => ({ status: '200', headers: header('Content-Length', '2'), body: 'ab' }),
      'result-read-only-header',
      'content-length',
    ],
  ])('%s (%s)', (_name, type, change, rule, words) => {
    const found = rules(type, change);
    expect(found.filter((line) => line.startsWith(`${rule}: `) && line.includes(words))).not.toEqual([]);
  });
});
