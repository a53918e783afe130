import { expect } from '@jest/globals';
import { checkResult } from '../../../src/edge/run/result-rules.ts';
import type { EventType } from '../../../src/edge/vocabulary.ts';

// biome-ignore lint/suspicious/noExplicitAny: events and results are free-form JSON, changed freely by the tests
export type Json = any;

export const header = (key: string, ...values: string[]) => ({
  [key.toLowerCase()]: values.map((value) => ({ key, value })),
});

export function request(): Json {
  return {
    clientIp: '203.0.113.1',
    method: 'POST',
    uri: '/a',
    querystring: 'b=1',
    headers: { ...header('Host', 'www.example.com'), ...header('Via', '1.1 x'), ...header('If-None-Match', '"1"') },
    body: { action: 'read-only', encoding: 'base64', data: 'YQ==', inputTruncated: false },
    origin: {
      custom: {
        domainName: 'o.example.com',
        path: '',
        port: 443,
        protocol: 'https',
        readTimeout: 30,
        keepaliveTimeout: 5,
        sslProtocols: ['TLSv1.2'],
        customHeaders: {},
      },
    },
  };
}

export function response(): Json {
  return {
    status: '200',
    statusDescription: 'OK',
    headers: { ...header('Via', '1.1 x'), ...header('Transfer-Encoding', 'chunked'), ...header('Server', 's') },
  };
}

/** What `change` makes of the request or response that the event holds, checked. */
export function rules(eventType: EventType, change: (value: Json) => Json): string[] {
  const isRequest = eventType.endsWith('request');
  const event = {
    Records: [{ cf: { config: { eventType }, request: request(), ...(isRequest ? {} : { response: response() }) } }],
  };
  const value = isRequest ? request() : response();
  const result = change(value);
  const problems = checkResult(eventType, event, result === undefined ? value : result);
  for (const problem of problems) expect(problem.status).toBe(502);
  return problems.map((problem) => `${problem.rule}: ${problem.message}`);
}

export const types: EventType[] = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'];
