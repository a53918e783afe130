import { isDisallowedHeader, readOnlyHeaders } from '../edge/headers.ts';
import type { StaticEffect } from './static-loops.ts';
import { block, quotedText, resourceName } from './terraform.ts';

/** Custom headers, and removed ones, of one policy. Source: CloudFront Developer Guide, Quotas on policies; read 2026-11-21. */
const mostHeaders = 10;

/** Seconds: the API takes a 32-bit integer. */
const longestAge = 2 ** 31 - 1;

type Set = StaticEffect & { kind: 'set' };

/**
 * Headers that a policy has no place for as they are, or that decide what CloudFront itself does with an answer. Cross-origin headers have a
 * part of their own in a policy, which answers by the request. Source: CloudFront Developer Guide, Understand response headers policies;
 * read 2026-11-21.
 */
const notInPolicy =
  /^(access-control-.*|set-cookie|cache-control|expires|pragma|age|date|etag|last-modified|vary|location|content-(type|length|encoding|range|disposition)|accept-ranges|strict-transport-security|x-content-type-options|x-frame-options|referrer-policy|content-security-policy|x-xss-protection)$/;

/** Parts of a policy's security headers, by header: undefined where a value has no form there. */
const securityHeaders: Readonly<Record<string, (value: string, override: string) => string | undefined>> = {
  'strict-transport-security': (value, override) => {
    const [age, ...flags] = value.split(';').map((part) => part.trim().toLowerCase());
    const seconds = /^max-age=(\d{1,10})$/.exec(age ?? '')?.[1];
    if (
      seconds === undefined ||
      Number(seconds) > longestAge ||
      flags.some((flag) => flag !== 'includesubdomains' && flag !== 'preload')
    )
      return undefined;
    return block('strict_transport_security', [
      `access_control_max_age_sec = ${seconds}`,
      `include_subdomains         = ${flags.includes('includesubdomains')}`,
      `preload                    = ${flags.includes('preload')}`,
      `override                   = ${override}`,
    ]);
  },
  'x-content-type-options': (value, override) =>
    value.toLowerCase() === 'nosniff' ? block('content_type_options', [`override = ${override}`]) : undefined,
  'x-frame-options': (value, override) =>
    /^(deny|sameorigin)$/i.test(value)
      ? block('frame_options', [`frame_option = ${quotedText(value.toUpperCase())}`, `override     = ${override}`])
      : undefined,
  'referrer-policy': (value, override) =>
    /^(no-referrer|no-referrer-when-downgrade|origin|origin-when-cross-origin|same-origin|strict-origin|strict-origin-when-cross-origin|unsafe-url)$/.test(
      value,
    )
      ? block('referrer_policy', [`referrer_policy = ${quotedText(value)}`, `override        = ${override}`])
      : undefined,
  'content-security-policy': (value, override) =>
    block('content_security_policy', [
      `content_security_policy = ${quotedText(value)}`,
      `override                = ${override}`,
    ]),
  'x-xss-protection': (value, override) => {
    const found = /^(?:(0)|(1)(; *mode=block)?)$/.exec(value);
    if (!found) return undefined;
    return block('xss_protection', [
      `protection = ${found[2] === '1'}`,
      `mode_block = ${found[3] !== undefined}`,
      `override   = ${override}`,
    ]);
  },
};

/**
 * The Terraform of a response headers policy that does what a function does to each response; undefined where a policy cannot.
 *
 * @param functionName becomes the policy's name
 */
export function responseHeadersPolicy(effects: StaticEffect[], functionName: string): string | undefined {
  const latest = new Map<string, StaticEffect>();
  for (const effect of effects) {
    if (effect.kind === 'default-document' || effect.on !== 'response') return undefined;
    if (latest.has(effect.name)) return undefined;
    latest.set(effect.name, effect);
  }
  const security: string[] = [];
  const custom: string[] = [];
  const removed: string[] = [];
  for (const effect of latest.values()) {
    const { name } = effect as Set;
    if (isDisallowedHeader(name) || readOnlyHeaders['viewer-response'].includes(name)) return undefined;
    if (effect.kind === 'delete') {
      removed.push(block('items', [`header = ${quotedText(name)}`]));
      continue;
    }
    const { value, override } = effect as Set;
    const written = securityHeaders[name]?.(value, String(override));
    if (written !== undefined) security.push(written);
    else if (notInPolicy.test(name) || value === '') return undefined;
    else
      custom.push(
        block('items', [`header   = ${quotedText(name)}`, `value    = ${quotedText(value)}`, `override = ${override}`]),
      );
  }
  if (custom.length > mostHeaders || removed.length > mostHeaders) return undefined;
  const label = resourceName(functionName);
  const parts = [
    `name = ${quotedText(functionName)}`,
    ...(security.length > 0 ? ['', block('security_headers_config', security)] : []),
    ...(custom.length > 0 ? ['', block('custom_headers_config', custom)] : []),
    ...(removed.length > 0 ? ['', block('remove_headers_config', removed)] : []),
  ];
  return [
    block(`resource "aws_cloudfront_response_headers_policy" "${label}"`, parts),
    '',
    '# in the cache behavior, in place of the function',
    `response_headers_policy_id = aws_cloudfront_response_headers_policy.${label}.id`,
  ].join('\n');
}
