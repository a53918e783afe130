import { expect, test } from '@jest/globals';
import type { Advice } from '../../src/advice/recommendation.ts';
import { buildFunction } from '../../src/build/build-function.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { adviceLine, adviceSummary } from '../../src/github/advice-summary.ts';
import { dependencies, optionsFor, workspaceWith } from '../build/support/workspace.ts';

async function built(source: string, changes: Partial<BuildOptions> = {}) {
  const workspace = await workspaceWith({ 'src/router.js': source });
  const options = optionsFor(workspace, { entry: 'src/router.js', eventTypes: ['viewer-response'], ...changes });
  return buildFunction(options, dependencies());
}

const response = 'const { response } = event.Records[0].cf; const { headers } = response;';
const withHeaders = (lines: string) =>
  `export const handler = async (event) => { ${response} ${lines} return response; };`;
const header = (name: string, value: string) =>
  `headers[${JSON.stringify(name)}] = [{ key: 'X', value: ${JSON.stringify(value)} }];`;

async function terraformFor(lines: string, changes: Partial<BuildOptions> = {}): Promise<string | undefined> {
  return (await built(withHeaders(lines), changes)).advice?.withoutCode?.terraform;
}

test('static headers are a response headers policy, with security headers in their own places', async () => {
  const lines = [
    header('strict-transport-security', 'max-age=63072000; includeSubDomains; preload'),
    header('x-content-type-options', 'nosniff'),
    header('x-frame-options', 'deny'),
    header('referrer-policy', 'same-origin'),
    header('content-security-policy', 'default-src \'self\'; report-to "csp"'),
    header('x-xss-protection', '1; mode=block'),
    header('permissions-policy', `camera=(), geolocation=(${'$'}{self})`),
    "if (!headers['x-robots-tag']) headers['x-robots-tag'] = [{ value: 'noindex' }];",
    "for (const name of ['Server', 'x-powered-by']) delete headers[name.toLowerCase()];",
  ].join('\n');
  expect(await terraformFor(lines)).toBe(`resource "aws_cloudfront_response_headers_policy" "router" {
  name = "router"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      preload                    = true
      override                   = true
    }
    content_type_options {
      override = true
    }
    frame_options {
      frame_option = "DENY"
      override     = true
    }
    referrer_policy {
      referrer_policy = "same-origin"
      override        = true
    }
    content_security_policy {
      content_security_policy = "default-src 'self'; report-to \\"csp\\""
      override                = true
    }
    xss_protection {
      protection = true
      mode_block = true
      override   = true
    }
  }

  custom_headers_config {
    items {
      header   = "permissions-policy"
      value    = "camera=(), geolocation=($\${self})"
      override = true
    }
    items {
      header   = "x-robots-tag"
      value    = "noindex"
      override = false
    }
  }

  remove_headers_config {
    items {
      header = "server"
    }
    items {
      header = "x-powered-by"
    }
  }
}

# in the cache behavior, in place of the function
response_headers_policy_id = aws_cloudfront_response_headers_policy.router.id`);
});

test.each([
  ['a form of HSTS that a policy has not', header('strict-transport-security', 'max-age=1; other')],
  ['a header of cross-origin requests', header('access-control-allow-origin', '*')],
  ['what the cache goes by', header('cache-control', 'no-store')],
  ['a cookie', header('set-cookie', 'a=b')],
  ['a value of the request', "headers['x-uri'] = [{ value: event.Records[0].cf.request.uri }];"],
  ['the same header twice', header('x-a', '1') + header('x-a', '2')],
  ['two values', "headers['x-a'] = [{ value: '1' }, { value: '2' }];"],
  ['a condition', `if (response.status === '200') { ${header('x-a', '1')} }`],
  ['a line in the log', `${header('x-a', '1')} console.log('done');`],
  ['another part of the response', `${header('x-a', '1')} response.statusDescription = 'Fine';`],
  ['more headers than a policy takes', Array.from({ length: 11 }, (_, index) => header(`x-${index}`, '1')).join('')],
])('%s is none', async (_what, lines) => {
  expect(await terraformFor(lines)).toBeUndefined();
});

test('a default document of the root is a default root object', async () => {
  const source = `exports.handler = async (event) => {
    const request = event.Records[0].cf.request;
    if (request.uri === '/') { request.uri = '/start.html'; }
    return request;
  };`;
  const { advice } = await built(source, { eventTypes: ['origin-request'] });
  expect(advice).toMatchObject({ target: 'none', withoutCode: { what: 'a default root object' } });
  expect(advice!.withoutCode!.terraform).toContain('default_root_object = "start.html"');
  const everyFolder = source.replace("uri === '/'", "uri.endsWith('/')");
  expect((await built(everyFolder, { eventTypes: ['origin-request'] })).advice!.target).toBe('person');
});

test('a header for the origin is a custom header of the origin, at origin-request alone', async () => {
  const source = `export const handler = async (event) => {
    const request = event.Records[0].cf.request;
    request.headers['x-stage'] = [{ key: 'X-Stage', value: 'prod' }];
    return request;
  };`;
  const { advice } = await built(source, { eventTypes: ['origin-request'] });
  expect(advice!.withoutCode!.terraform).toContain('custom_header {\n  name  = "x-stage"\n  value = "prod"\n}');
  expect((await built(source, { eventTypes: ['viewer-request'] })).advice!.target).toBe('cloudfront-function');
});

test('a CloudFront Function too may need no code', async () => {
  const changes: Partial<BuildOptions> = {
    target: 'cloudfront-function',
    runtime: 'cloudfront-js-2.0',
    handler: 'handler',
  };
  const source = `function handler(event) {
    var response = event.response;
    response.headers['x-frame-options'] = { value: 'DENY' };
    return response;
  }`;
  expect((await built(source, changes)).advice).toMatchObject({
    target: 'none',
    withoutCode: { what: 'a response headers policy' },
  });
  const own = source.replace("'DENY'", 'event.request.uri');
  expect((await built(own, changes)).advice).toEqual({ target: 'cloudfront-function', reasons: [] });
});

test('the summary has a row a function, and the Terraform', async () => {
  const first = await built(withHeaders(header('x-frame-options', 'DENY')));
  const second = await built(
    'export const handler = async (event) => { await fetch("https://a.example"); return event.Records[0].cf.response; };',
  );
  const summary = adviceSummary([first, second]);
  expect(summary).toContain('| router | `lambda-edge` | 💡 no code needed | A response headers policy.<br>');
  expect(summary).toContain(
    '| router | `lambda-edge` | Lambda@Edge | `src/router.js:1` fetch is for calls over the network',
  );
  expect(summary).toContain('```hcl\nresource "aws_cloudfront_response_headers_policy" "router" {');
  expect(adviceLine('router', second.advice!)).toMatch(
    /^router: the lightest tool for it: Lambda@Edge: fetch .*\(src\/router.js:1\)$/,
  );
});

test('evidence, and the lack of it, stand in the summary', async () => {
  const one = await built('export const handler = async (event) => event.Records[0].cf.response;');
  const advice: Advice = {
    target: 'cloudfront-function',
    reasons: [],
    generated: '.edge/router/cloudfront-function.js',
  };
  expect(adviceSummary([{ ...one, advice }])).toContain('Without sample events nothing has been compared.');
  const evidence = { compared: 3, same: 2, differences: [], unsure: 1 };
  expect(adviceSummary([{ ...one, advice: { ...advice, evidence } }])).toContain(
    '2 of 3 sample events answered the same.<br>1 depend on the clock or on chance.',
  );
  expect(adviceSummary([{ ...one, advice: null }])).toBe('');
});
