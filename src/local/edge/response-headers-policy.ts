import type { ResponseHeadersPolicyConfig } from '@aws-sdk/client-cloudfront';
import type { EdgeHeaders } from './headers.ts';
import { headerValue, setHeader } from './headers.ts';

/** Adds and removes what a response headers policy says (CloudFront API reference, ResponseHeadersPolicyConfig). */
export function applyResponseHeadersPolicy(
  policy: ResponseHeadersPolicyConfig,
  requestHeaders: EdgeHeaders,
  headers: EdgeHeaders,
): void {
  for (const removed of policy.RemoveHeadersConfig?.Items ?? []) delete headers[removed.Header!.toLowerCase()];
  const set = (name: string, value: string, override: boolean | undefined) => {
    if (override || !headers[name.toLowerCase()]) setHeader(headers, name, value);
  };
  const origin = headerValue(requestHeaders, 'origin');
  if (policy.CorsConfig && origin !== undefined) addCors(policy.CorsConfig, origin, requestHeaders, set);
  const security = policy.SecurityHeadersConfig;
  if (security?.XSSProtection) {
    const { Protection, ModeBlock, ReportUri, Override } = security.XSSProtection;
    const report = ReportUri ? `; report=${ReportUri}` : '';
    set('X-XSS-Protection', Protection ? `1${ModeBlock ? '; mode=block' : ''}${report}` : '0', Override);
  }
  if (security?.FrameOptions)
    set('X-Frame-Options', security.FrameOptions.FrameOption!, security.FrameOptions.Override);
  if (security?.ReferrerPolicy)
    set('Referrer-Policy', security.ReferrerPolicy.ReferrerPolicy!, security.ReferrerPolicy.Override);
  if (security?.ContentSecurityPolicy) {
    set(
      'Content-Security-Policy',
      security.ContentSecurityPolicy.ContentSecurityPolicy!,
      security.ContentSecurityPolicy.Override,
    );
  }
  if (security?.ContentTypeOptions) set('X-Content-Type-Options', 'nosniff', security.ContentTypeOptions.Override);
  if (security?.StrictTransportSecurity) {
    const { AccessControlMaxAgeSec, IncludeSubdomains, Preload, Override } = security.StrictTransportSecurity;
    const parts = [
      `max-age=${AccessControlMaxAgeSec}`,
      ...(IncludeSubdomains ? ['includeSubDomains'] : []),
      ...(Preload ? ['preload'] : []),
    ];
    set('Strict-Transport-Security', parts.join('; '), Override);
  }
  for (const { Header, Value, Override } of policy.CustomHeadersConfig?.Items ?? [])
    set(Header!, Value ?? '', Override);
}

function addCors(
  cors: NonNullable<ResponseHeadersPolicyConfig['CorsConfig']>,
  origin: string,
  requestHeaders: EdgeHeaders,
  set: (name: string, value: string, override: boolean | undefined) => void,
): void {
  const override = cors.OriginOverride;
  const allowed = cors.AccessControlAllowOrigins?.Items ?? [];
  const host = origin.replace(/^https?:\/\//, '');
  const matches = allowed.some(
    (pattern) => pattern === origin || pattern === host || (pattern.includes('*') && wildcard(pattern, origin)),
  );
  if (!matches) return;
  set('Access-Control-Allow-Origin', allowed.includes('*') ? '*' : origin, override);
  if (!allowed.includes('*')) set('Vary', 'Origin', false);
  if (cors.AccessControlAllowCredentials) set('Access-Control-Allow-Credentials', 'true', override);
  if (cors.AccessControlExposeHeaders?.Items?.length) {
    set('Access-Control-Expose-Headers', cors.AccessControlExposeHeaders.Items.join(','), override);
  }
  if (headerValue(requestHeaders, 'access-control-request-method') === undefined) return;
  set('Access-Control-Allow-Methods', (cors.AccessControlAllowMethods?.Items ?? []).join(','), override);
  set('Access-Control-Allow-Headers', (cors.AccessControlAllowHeaders?.Items ?? []).join(','), override);
  if (cors.AccessControlMaxAgeSec !== undefined)
    set('Access-Control-Max-Age', String(cors.AccessControlMaxAgeSec), override);
}

/** `*.example.com`, with or without the protocol before it. */
function wildcard(pattern: string, origin: string): boolean {
  const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^(https?://)?${expression.join('[^/]*')}$`).test(origin);
}
