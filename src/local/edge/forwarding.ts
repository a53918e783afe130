import type { Behavior } from './behaviors.ts';
import type { EdgeConfiguration } from './configuration.ts';

/** Which of several named things are taken. */
export interface Selection {
  mode: 'none' | 'all' | 'only' | 'except';
  names: ReadonlySet<string>;
}

/** What a behaviour puts in the cache key, what it sends to the origin, and for how long it caches. */
export interface Forwarding {
  /** Seconds. */
  ttl: { minimum: number; standard: number; maximum: number };
  /** Lower-case names; for headers that are in the key. */
  keyHeaders: Selection;
  keyCookies: Selection;
  keyQueries: Selection;
  /** Beside the key's; those of the key are always sent. */
  originHeaders: Selection;
  originCookies: Selection;
  originQueries: Selection;
  /** The normalised Accept-Encoding is part of the key. */
  compression: { gzip: boolean; brotli: boolean };
  /** Legacy settings send the viewer's headers on but for a documented few; policies send only what they name. */
  legacy: boolean;
}

const none: Selection = { mode: 'none', names: new Set() };
const all: Selection = { mode: 'all', names: new Set() };

function only(names: readonly string[] | undefined, lowerCase = false): Selection {
  return { mode: 'only', names: new Set((names ?? []).map((name) => (lowerCase ? name.toLowerCase() : name))) };
}

/** @returns whether a selection takes a name */
export function selects(selection: Selection, name: string): boolean {
  if (selection.mode === 'only') return selection.names.has(name);
  if (selection.mode === 'except') return !selection.names.has(name);
  return selection.mode === 'all';
}

/** Reads a behaviour's cache and origin request policies, or its legacy ForwardedValues. */
export function forwardingOf(behavior: Behavior, configuration: EdgeConfiguration): Forwarding {
  const policy = behavior.CachePolicyId ? configuration.cachePolicy(behavior.CachePolicyId) : undefined;
  if (!policy) return legacyForwarding(behavior);
  const key = policy.ParametersInCacheKeyAndForwardedToOrigin;
  const minimum = policy.MinTTL ?? 0;
  const standard = policy.DefaultTTL ?? Math.max(minimum, 86_400);
  const toOrigin = behavior.OriginRequestPolicyId
    ? configuration.originRequestPolicy(behavior.OriginRequestPolicyId)
    : undefined;
  return {
    ttl: { minimum, standard, maximum: policy.MaxTTL ?? Math.max(standard, 31_536_000) },
    keyHeaders:
      key?.HeadersConfig?.HeaderBehavior === 'whitelist' ? only(key.HeadersConfig.Headers?.Items, true) : none,
    keyCookies: selectionOf(key?.CookiesConfig?.CookieBehavior, key?.CookiesConfig?.Cookies?.Items),
    keyQueries: selectionOf(key?.QueryStringsConfig?.QueryStringBehavior, key?.QueryStringsConfig?.QueryStrings?.Items),
    originHeaders: headerSelection(toOrigin?.HeadersConfig?.HeaderBehavior, toOrigin?.HeadersConfig?.Headers?.Items),
    originCookies: selectionOf(toOrigin?.CookiesConfig?.CookieBehavior, toOrigin?.CookiesConfig?.Cookies?.Items),
    originQueries: selectionOf(
      toOrigin?.QueryStringsConfig?.QueryStringBehavior,
      toOrigin?.QueryStringsConfig?.QueryStrings?.Items,
    ),
    compression: { gzip: key?.EnableAcceptEncodingGzip ?? false, brotli: key?.EnableAcceptEncodingBrotli ?? false },
    legacy: false,
  };
}

function selectionOf(behavior: string | undefined, names: readonly string[] | undefined): Selection {
  if (behavior === 'all') return all;
  if (behavior === 'whitelist') return only(names);
  if (behavior === 'allExcept') return { ...only(names), mode: 'except' };
  return none;
}

function headerSelection(behavior: string | undefined, names: readonly string[] | undefined): Selection {
  if (behavior === 'allViewer' || behavior === 'allViewerAndWhitelistCloudFront') {
    // CloudFront's own headers come on top of the viewer's only where they are listed.
    return { mode: 'all', names: only(behavior === 'allViewer' ? [] : names, true).names };
  }
  if (behavior === 'whitelist') return only(names, true);
  if (behavior === 'allExcept') return { ...only(names, true), mode: 'except' };
  return none;
}

function legacyForwarding(behavior: Behavior): Forwarding {
  const values = behavior.ForwardedValues;
  const minimum = behavior.MinTTL ?? 0;
  const standard = behavior.DefaultTTL ?? 86_400;
  const everyHeader = values?.Headers?.Items?.includes('*') ?? false;
  const queries = !values?.QueryString
    ? none
    : (values.QueryStringCacheKeys?.Items?.length ?? 0) > 0
      ? only(values.QueryStringCacheKeys!.Items)
      : all;
  const cookies =
    values?.Cookies?.Forward === 'all'
      ? all
      : values?.Cookies?.Forward === 'whitelist'
        ? only(values.Cookies.WhitelistedNames?.Items)
        : none;
  return {
    // Forwarding all headers turns caching off: every request goes to the origin.
    ttl: everyHeader
      ? { minimum: 0, standard: 0, maximum: 0 }
      : { minimum, standard: Math.max(minimum, standard), maximum: behavior.MaxTTL ?? 31_536_000 },
    keyHeaders: everyHeader ? all : only(values?.Headers?.Items, true),
    keyCookies: cookies,
    keyQueries: queries,
    originHeaders: none,
    originCookies: cookies,
    // With chosen keys all query strings still go to the origin; the rest is just not in the key.
    originQueries: values?.QueryString ? all : none,
    compression: { gzip: behavior.Compress ?? false, brotli: false },
    legacy: true,
  };
}
