import type { ResponseHeadersPolicyConfig } from '@aws-sdk/client-cloudfront';
import type { ResponseHeadersPolicyPhase } from '../traces/phases.ts';
import type { Exchange } from './exchange.ts';
import { copyHeaders, type EdgeHeaders, headerValue } from './headers.ts';
import { applyResponseHeadersPolicy } from './response-headers-policy.ts';

/** Applies the behaviour's response headers policy, and takes down what it changed. */
export function applyPolicy(
  exchange: Exchange,
  policy: ResponseHeadersPolicyConfig,
  requestHeaders: EdgeHeaders,
  headers: EdgeHeaders,
): void {
  const phase = exchange.trace.open<ResponseHeadersPolicyPhase>({
    phase: 'response-headers-policy',
    for: 'request',
    policy: { id: exchange.behavior.ResponseHeadersPolicyId ?? '', name: policy.Name ?? null },
    removed: [],
    set: [],
  });
  const before = copyHeaders(headers);
  applyResponseHeadersPolicy(policy, requestHeaders, headers);
  phase.removed = Object.keys(before).filter((name) => !headers[name]);
  phase.set = Object.entries(headers)
    .filter(([name]) => headerValue(headers, name) !== headerValue(before, name))
    .flatMap(([, values]) => values.map(({ key, value }): [string, string] => [key, value]));
  exchange.trace.close(phase);
}
