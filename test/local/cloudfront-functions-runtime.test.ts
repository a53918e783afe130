import * as cf from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { useFunctionsEdge } from './cloudfront-functions-support.ts';

/** At noon for ever, so that what depends on the clock alone can be told from what depends on anything else. */
const noon = Date.parse('2026-11-21T12:00:00Z');
const functions = useFunctionsEdge({ clock: { now: () => noon, sleep: async () => {} }, deployMs: 0 });
const { edge, ask, publish, distribute, cachePolicy } = functions;

const answering = (value: string) => `function handler(event) {
  return { statusCode: 200, headers: { 'content-type': { value: 'application/json' } }, body: JSON.stringify(${value}) };
}`;
const namesSeen = `Object.keys(event.request.headers).filter(function (name) { return name.indexOf('cloudfront-') === 0; }).sort()`;
const sent = {
  'CloudFront-Viewer-Country': 'DE',
  'CloudFront-Viewer-City': 'Berlin',
  'CloudFront-Is-Mobile-Viewer': 'true',
  'CloudFront-Viewer-JA4-Fingerprint': 't13d',
};

async function originRequestPolicy(Name: string, HeaderBehavior: string, headers: string[]): Promise<string> {
  const created = await functions.cloudfront.send(
    new cf.CreateOriginRequestPolicyCommand({
      OriginRequestPolicyConfig: {
        Name,
        HeadersConfig: {
          HeaderBehavior: HeaderBehavior as 'whitelist',
          ...(headers.length > 0 ? { Headers: { Quantity: headers.length, Items: headers } } : {}),
        },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    }),
  );
  return created.OriginRequestPolicy!.Id!;
}

describe('CloudFront-* headers in viewer-request events', () => {
  let arn: Promise<string> | undefined;
  async function seen(behavior: object): Promise<string[]> {
    arn ??= publish('header-names', answering(namesSeen));
    return JSON.parse((await ask(await distribute({ 'viewer-request': await arn }, behavior), '/', sent)).body);
  }
  const uncached = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

  test('those of the cache policy, however they are written', async () => {
    const CachePolicyId = await cachePolicy('listed', ['CLOUDFRONT-VIEWER-country', 'CloudFront-Is-Mobile-Viewer']);
    expect(await seen({ CachePolicyId })).toEqual(['cloudfront-is-mobile-viewer', 'cloudfront-viewer-country']);
  });

  test.each(['whitelist', 'allViewerAndWhitelistCloudFront'])(
    'those of an origin request policy (%s)',
    async (kind) => {
      const OriginRequestPolicyId = await originRequestPolicy(kind, kind, ['CloudFront-Viewer-City']);
      expect(await seen({ CachePolicyId: uncached, OriginRequestPolicyId })).toEqual(['cloudfront-viewer-city']);
    },
  );

  test('those of both together', async () => {
    const CachePolicyId = await cachePolicy('both', ['CloudFront-Viewer-Country']);
    const OriginRequestPolicyId = await originRequestPolicy('both', 'whitelist', ['CloudFront-Viewer-City']);
    expect(await seen({ CachePolicyId, OriginRequestPolicyId })).toEqual([
      'cloudfront-viewer-city',
      'cloudfront-viewer-country',
    ]);
  });

  test('those of settings without policies', async () => {
    const ForwardedValues = {
      QueryString: false,
      Cookies: { Forward: 'none' },
      Headers: { Quantity: 1, Items: ['CloudFront-Viewer-Country'] },
    };
    expect(await seen({ CachePolicyId: undefined, MinTTL: 0, ForwardedValues })).toEqual(['cloudfront-viewer-country']);
  });

  test.each([
    ['no policy that lists any', undefined, []],
    ['all headers of the viewer', 'allViewer', []],
    ['all but some', 'allExcept', ['CloudFront-Viewer-City']],
    ['none', 'none', []],
  ])('none with %s: a viewer cannot send them', async (_what, kind, headers) => {
    const OriginRequestPolicyId = kind && (await originRequestPolicy(`none-${kind}`, kind, headers));
    expect(await seen({ CachePolicyId: uncached, OriginRequestPolicyId })).toEqual([]);
  });

  test('by behaviour', async () => {
    const FunctionARN = await publish('by-behavior', answering(namesSeen));
    const CachePolicyId = await cachePolicy('by-behavior', ['CloudFront-Viewer-Country']);
    const FunctionAssociations = { Quantity: 1, Items: [{ EventType: 'viewer-request' as const, FunctionARN }] };
    const shared = { TargetOriginId: 'site', ViewerProtocolPolicy: 'allow-all' as const, FunctionAssociations };
    const { DistributionConfig } = await functions.cloudfront.send(
      new cf.GetDistributionConfigCommand({ Id: await distribute({ 'viewer-request': FunctionARN }) }),
    );
    const TargetOriginId = DistributionConfig!.DefaultCacheBehavior!.TargetOriginId!;
    const listed = { ...shared, TargetOriginId, PathPattern: '/listed/*', CachePolicyId };
    const id = await distribute(
      { 'viewer-request': FunctionARN },
      {},
      {
        CacheBehaviors: { Quantity: 1, Items: [listed] },
      },
    );
    expect(JSON.parse((await ask(id, '/listed/x', sent)).body)).toEqual(['cloudfront-viewer-country']);
    expect(JSON.parse((await ask(id, '/x', sent)).body)).toEqual([]);
  });
});

const common =
  `Array ArrayBuffer Boolean Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array
  InternalError JSON Math NaN Number Object Promise RangeError ReferenceError RegExp String SyntaxError TypeError URIError Uint16Array Uint32Array
  Uint8Array Uint8ClampedArray console decodeURI decodeURIComponent encodeURI encodeURIComponent globalThis handler isFinite isNaN parseFloat parseInt
  require undefined`.split(/\s+/);
const only = {
  'cloudfront-js-1.0': ['MemoryError'],
  'cloudfront-js-2.0': ['Buffer', 'DataView', 'Symbol', 'TextDecoder', 'TextEncoder', 'atob', 'btoa'],
} as const;

describe.each(['cloudfront-js-1.0', 'cloudfront-js-2.0'] as const)('%s', (Runtime) => {
  const name = Runtime.replaceAll('.', '-');

  test('has exactly these globals', async () => {
    const code = answering('Object.getOwnPropertyNames(globalThis)');
    const id = await distribute({ 'viewer-request': await publish(`globals-${name}`, code, { Runtime }) });
    expect(JSON.parse((await ask(id, '/')).body).sort()).toEqual([...common, ...only[Runtime]].sort());
  });

  test('stands still during a run, and does the same again at the same time', async () => {
    const code = answering(
      '(function () { var t = Date.now(); for (var i = 0; i < 300000; i++) {} return [t, Date.now(), +new Date(), Math.random(), Math.random()]; })()',
    );
    const id = await distribute({ 'viewer-request': await publish(`clock-${name}`, code, { Runtime }) });
    const first = JSON.parse((await ask(id, '/')).body);
    expect(first.slice(0, 3)).toEqual([noon, noon, noon]);
    expect(first[3]).not.toBe(first[4]);
    expect(JSON.parse((await ask(id, '/')).body)).toEqual(first);
  });

  test('has the query string as it was written where AWS has it', async () => {
    const code = answering(
      '[typeof event.request.rawQueryString, event.request.rawQueryString && String(event.request.rawQueryString())]',
    );
    const id = await distribute({ 'viewer-request': await publish(`query-${name}`, code, { Runtime }) });
    const given = async (path: string) => JSON.parse((await ask(id, path)).body);
    if (Runtime === 'cloudfront-js-1.0') expect(await given('/?a=1')).toEqual(['undefined', null]);
    else {
      expect(await given('/?b=2&a=%20&b=3&flag')).toEqual(['function', 'b=2&a=%20&b=3&flag']);
      expect(await given('/?')).toEqual(['function', '']);
      expect(await given('/')).toEqual(['function', 'undefined']);
    }
  });
});

test('compute utilisation is reported as an estimate, of viewers’ requests and of TestFunction', async () => {
  const code = answering('[typeof event.request.rawQueryString()]');
  const id = await distribute({ 'viewer-request': await publish('utilised', code) });
  await ask(id, '/');
  const reported = (start: string) => edge.log.lines.filter((line) => line.startsWith(start));
  expect(reported('[utilised] viewer-request: compute utilisation ')).toEqual([
    expect.stringMatching(/ \d+, an estimate /),
  ]);

  const { ETag } = await functions.cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'utilised' }));
  const event = {
    version: '1.0',
    request: { method: 'GET', uri: '/', querystring: { a: { value: '1' } }, headers: {} },
  };
  const { TestResult } = await functions.cloudfront.send(
    new cf.TestFunctionCommand({ Name: 'utilised', IfMatch: ETag!, EventObject: Buffer.from(JSON.stringify(event)) }),
  );
  expect(reported('TestFunction utilised: compute utilisation ')).toEqual([
    expect.stringContaining(`compute utilisation ${TestResult!.ComputeUtilization}, an estimate `),
  ]);
  // A test has no URL.
  expect(JSON.parse(JSON.parse(TestResult!.FunctionOutput!).response.body)).toEqual(['string']);
});
