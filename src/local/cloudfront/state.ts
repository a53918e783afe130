/**
 * Everything that CloudFront's side keeps, as plain JSON. Times are milliseconds since the epoch; what depends on time (InProgress,
 * Deployed) is worked out when it is asked for, so that there are no timers to stop.
 */

/** One configuration of a distribution on its way to, or at, the edge. */
export interface DistributionRevision {
  etag: string;
  /** The `DistributionConfig` element as it was sent, with what CloudFront fills in. */
  xml: string;
  modifiedAt: number;
  /** From when on the edge serves it. */
  deployedAt: number;
}

export interface StoredDistribution {
  id: string;
  callerReference: string;
  /** Oldest first; the last is the current one. Those that can no longer be served are dropped at the next update. */
  revisions: DistributionRevision[];
  tags: Record<string, string>;
}

export interface StoredInvalidation {
  id: string;
  distributionId: string;
  callerReference: string;
  paths: string[];
  createdAt: number;
  completedAt: number;
}

/** An origin access control, an origin access identity or a policy. */
export interface StoredResource {
  id: string;
  etag: string;
  modifiedAt: number;
  /** The `...Config` structure by AWS's member names. */
  // biome-ignore lint/suspicious/noExplicitAny: its shape depends on the kind; readers narrow it to the SDK's type
  config: any;
}

/** One stage of a CloudFront Function. */
export interface StoredFunctionStage {
  etag: string;
  comment: string;
  runtime: string;
  keyValueStoreArns: string[];
  /** Base64. */
  code: string;
  createdAt: number;
  modifiedAt: number;
}

export interface StoredFunction {
  name: string;
  development: StoredFunctionStage;
  live?: StoredFunctionStage;
  /** When the LIVE stage reaches the edge. */
  deployedAt: number;
  /** What the edge runs until then: the LIVE stage of before. */
  outgoing?: StoredFunctionStage;
  tags: Record<string, string>;
}

export interface StoredKeyValueStore {
  id: string;
  name: string;
  comment: string;
  etag: string;
  createdAt: number;
  modifiedAt: number;
  /** When the store can be used. */
  readyAt: number;
  values: Record<string, string>;
  tags: Record<string, string>;
}

export interface CloudFrontState {
  distributions: Record<string, StoredDistribution>;
  invalidations: StoredInvalidation[];
  /** By kind (`CachePolicy`), then by id. */
  resources: Record<string, Record<string, StoredResource>>;
  functions: Record<string, StoredFunction>;
  /** By name. */
  keyValueStores: Record<string, StoredKeyValueStore>;
}

/** @returns what a table has under a name of its own, not one that every object has */
export function lookUp<Value>(table: Record<string, Value> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** @returns a state that holds nothing */
export function emptyState(): CloudFrontState {
  return { distributions: {}, invalidations: [], resources: {}, functions: {}, keyValueStores: {} };
}
