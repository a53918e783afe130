import { describe, expect, test } from '@jest/globals';
import { checkFunctionResult } from '../../../src/edge/functions/check-result.ts';

const request = {
  method: 'GET',
  uri: '/a',
  querystring: {},
  headers: { host: { value: 'example.org' }, via: { value: '1.1 x' } },
  cookies: {},
};
const response = {
  statusCode: 200,
  headers: { 'content-length': { value: '3' }, server: { value: 's' } },
  cookies: {},
};
const ofRequest = (result: unknown) => checkFunctionResult('viewer-request', { request }, result);
const ofResponse = (result: unknown) => checkFunctionResult('viewer-response', { request, response }, result);

describe('a result that CloudFront takes', () => {
  test.each([
    request,
    {
      ...request,
      uri: '/b/index.html',
      querystring: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
    },
    { ...request, querystring: 'a=1&b=2' },
    { ...request, headers: { ...request.headers, 'x-user': { value: 'abc' } }, cookies: { a: { value: '1' } } },
    { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/de/' } } },
    { statusCode: 200, body: 'text' },
    {
      statusCode: 200,
      body: { encoding: 'base64', data: 'aGk=' },
      cookies: { a: { value: '1', attributes: 'Secure' } },
    },
  ])('viewer-request %#', (result) => {
    expect(ofRequest(result)).toEqual([]);
  });

  test.each([
    response,
    { ...response, statusCode: 404 },
    { ...response, headers: { ...response.headers, 'x-frame-options': { value: 'DENY' } } },
    { ...response, headers: { server: { value: 's' } }, body: 'new' },
  ])('viewer-response %#', (result) => {
    expect(ofResponse(result)).toEqual([]);
  });
});

describe('a result that CloudFront does not take', () => {
  const withHeader = (name: string, value: unknown) => ({ ...request, headers: { ...request.headers, [name]: value } });
  test.each([
    [null, 'result-shape'],
    [[], 'result-shape'],
    [{ request }, 'result-shape'],
    [{ status: '200' }, 'result-shape'],
    [{ ...request, uri: 'a' }, 'result-uri'],
    [{ ...request, uri: undefined }, 'result-uri'],
    [{ ...request, uri: '/a?b=1' }, 'result-uri'],
    [{ ...request, uri: `/${'a'.repeat(9000)}` }, 'result-uri'],
    [{ ...request, method: 'POST' }, 'result-read-only'],
    [{ ...request, querystring: 'a b' }, 'result-uri'],
    [{ ...request, querystring: { a: '1' } }, 'result-value'],
    [withHeader('X-User', { value: 'a' }), 'result-header'],
    [withHeader('x user', { value: 'a' }), 'result-header'],
    [withHeader('x-user', 'a'), 'result-value'],
    [withHeader('x-user', [{ key: 'X-User', value: 'a' }]), 'result-value'],
    [withHeader('x-user', { value: 1 }), 'result-value'],
    [withHeader('x-user', { value: 'a\r\nb' }), 'result-value'],
    [withHeader('x-user', { value: 'a', multiValue: 'b' }), 'result-value'],
    [withHeader('x-user', { value: 'a', multiValue: [{ value: 1 }] }), 'result-value'],
    [withHeader('cookie', { value: 'a=1' }), 'result-header'],
    [withHeader('connection', { value: 'close' }), 'result-disallowed-header'],
    [withHeader('x-amz-cf-pop', { value: 'x' }), 'result-disallowed-header'],
    [withHeader('x-forwarded-proto', { value: 'https' }), 'result-disallowed-header'],
    [withHeader('host', { value: 'other' }), 'result-read-only-header'],
    [{ ...request, headers: { host: request.headers.host } }, 'result-read-only-header'],
    [{ statusCode: '302' }, 'result-status'],
    [{ statusCode: 700 }, 'result-status'],
    [{ statusCode: undefined }, 'result-status'],
    [{ statusCode: 200, statusDescription: 1 }, 'result-status'],
    [{ statusCode: 200, headers: { 'set-cookie': { value: 'a=1' } } }, 'result-header'],
    [{ statusCode: 200, cookies: { a: { value: '1', attributes: 1 } } }, 'result-value'],
    [{ statusCode: 200, body: 1 }, 'result-body'],
    [{ statusCode: 200, body: { encoding: 'hex', data: '00' } }, 'result-body'],
    [{ statusCode: 200, body: { encoding: 'base64', data: '%' } }, 'result-body'],
    [{ statusCode: 200, body: 'a'.repeat(41_000) }, 'result-size'],
  ])('viewer-request %#: %j', (result, rule) => {
    const problems = ofRequest(result);
    expect(problems.map((found) => found.rule)).toContain(rule);
    expect(problems.every((found) => found.status === 502 && found.message.length > 20)).toBe(true);
  });

  test.each([
    [undefined, 'result-shape'],
    [request, 'result-status'],
    [{ ...response, headers: { ...response.headers, via: { value: 'x' } } }, 'result-read-only-header'],
    [{ ...response, headers: {} }, 'result-read-only-header'],
    [{ ...response, headers: { ...response.headers, 'x-cache': { value: 'x' } } }, 'result-disallowed-header'],
  ])('viewer-response %#', (result, rule) => {
    expect(ofResponse(result).map((found) => found.rule)).toContain(rule);
  });
});
