import { expect, test } from '@jest/globals';
import { lines } from './bundles.ts';

/** Functions as teams run them: none of them is wrong, so nothing may be said of them. */
const functions: Record<string, string> = {
  'security headers on viewer-response': `
    const security: Record<string, string> = { 'Strict-Transport-Security': 'max-age=63072000', 'X-Frame-Options': 'DENY' };
    export const handler = async (event: any) => {
      const { response } = event.Records[0].cf;
      for (const [key, value] of Object.entries(security)) response.headers[key.toLowerCase()] = [{ key, value }];
      response.headers['content-security-policy'] = [{ key: 'Content-Security-Policy', value: "default-src 'self'" }];
      delete response.headers.server;
      return response;
    };`,
  'origin by country on origin-request': `
    const buckets: Record<string, string> = { DE: 'eu.s3.eu-central-1.amazonaws.com' };
    export const handler = async (event: any) => {
      const request = event.Records[0].cf.request;
      const country = request.headers['cloudfront-viewer-country']?.[0]?.value;
      const domainName = buckets[country] ?? 'us.s3.us-east-1.amazonaws.com';
      request.origin = { s3: { domainName, path: '', authMethod: 'none', region: 'us-east-1', customHeaders: { 'x-country': [{ key: 'X-Country', value: country ?? '' }] } } };
      request.headers['x-origin'] = [{ key: 'x-origin', value: domainName }];
      return request;
    };`,
  'a token check that sends away': `
    import { createHmac, timingSafeEqual } from 'node:crypto';
    const unauthorized = (reason: string) => ({
      status: '401',
      statusDescription: 'Unauthorized',
      headers: { 'www-authenticate': [{ key: 'WWW-Authenticate', value: 'Bearer error="' + reason + '"' }], 'cache-control': [{ value: 'no-store' }] },
      body: reason,
    });
    export const handler = async (event: any) => {
      const { request } = event.Records[0].cf;
      const [{ value: token } = { value: '' }] = request.headers.authorization ?? [];
      const expected = createHmac('sha256', 'k').update(request.uri).digest();
      if (!timingSafeEqual(Buffer.from(token), expected)) return unauthorized('token');
      delete request.headers.authorization;
      return request;
    };`,
  'an answer fetched from elsewhere': `
    import https from 'node:https';
    function get(url: string): Promise<string> {
      return new Promise((resolve, reject) => {
        const options = { headers: { host: 'api.example.com', connection: 'keep-alive', 'accept-encoding': 'identity' } };
        https.get(url, options, (answer) => { let text = ''; answer.on('data', (part) => (text += part)); answer.on('end', () => resolve(text)); }).on('error', reject);
      });
    }
    export async function handler(event: any) {
      const text = await get('https://api.example.com' + event.Records[0].cf.request.uri);
      const response: any = { status: '200', headers: {}, body: text };
      response.headers['content-type'] = [{ key: 'Content-Type', value: 'text/html' }];
      return response;
    }`,
  'a class and a switch over the events': `
    class Router {
      rewrite(request: any) { if (request.uri.endsWith('/')) request.uri += 'index.html'; return request; }
    }
    const router = new Router();
    exports.handler = async function (event: any) {
      const cf = event.Records[0].cf;
      switch (cf.config.eventType) {
        case 'viewer-request': return router.rewrite(cf.request);
        case 'origin-response': cf.response.status = cf.response.status === '403' ? '404' : cf.response.status; return cf.response;
        default: return cf.response ?? cf.request;
      }
    };`,
};

test.each(Object.entries(functions))('%s', async (_name, source) => {
  expect(await lines(source)).toEqual([]);
});
