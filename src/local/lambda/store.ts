import { randomUUID } from 'node:crypto';

/** A deployment package. */
export interface FunctionCode {
  zip: Buffer;
  /** Base64. */
  sha256: string;
}

/** What a function is configured with, by the API's member names; plain JSON. */
export interface FunctionSettings {
  Role: string;
  Runtime: string;
  Handler: string;
  Description: string;
  /** Seconds. */
  Timeout: number;
  /** MB. */
  MemorySize: number;
  Architectures: string[];
  Environment?: { Variables: Record<string, string> };
  Layers?: string[];
  VpcConfig?: { SubnetIds?: string[]; SecurityGroupIds?: string[]; Ipv6AllowedForDualStack?: boolean };
  DeadLetterConfig?: { TargetArn?: string };
  KMSKeyArn?: string;
  TracingConfig: { Mode: string };
  EphemeralStorage: { Size: number };
  SnapStart: { ApplyOn: string };
  LoggingConfig: Record<string, string | undefined>;
  FileSystemConfigs?: { Arn: string; LocalMountPath: string }[];
}

/** `$LATEST` or a numbered version. What time does to it is worked out when it is asked for, so that there are no timers. */
export interface VersionState {
  /** `$LATEST` or a number. */
  version: string;
  settings: FunctionSettings;
  code: FunctionCode;
  /** Milliseconds since the epoch. */
  modifiedAt: number;
  /** What is under way until `readyAt`: the function or version being made, or an update of `$LATEST`. */
  change: 'creation' | 'update';
  /** Milliseconds since the epoch. */
  readyAt: number;
  /** RevisionId before and after `readyAt`: that of `$LATEST` changes again when the change completes, a version's does not. */
  revisionIds: [during: string, after: string];
}

export interface Alias {
  name: string;
  functionVersion: string;
  description: string;
  routing: Record<string, number> | undefined;
  revisionId: string;
}

/** A resource policy: of the function, of a version or of an alias. */
export interface ResourcePolicy {
  revisionId: string;
  statements: Record<string, unknown>[];
}

export interface LocalFunction {
  name: string;
  region: string;
  latest: VersionState;
  /** Numbered versions by number. */
  versions: Map<number, VersionState>;
  /** Numbers are never used twice. */
  nextVersion: number;
  aliases: Map<string, Alias>;
  /** By qualifier; the function's own under the empty one. */
  policies: Map<string, ResourcePolicy>;
  tags: Record<string, string>;
  /** Reserved concurrency. */
  concurrency: number | undefined;
}

/** All functions, by `region/name`: a region has its own. */
export type LambdaStore = Map<string, LocalFunction>;

export function storeKey(region: string, name: string): string {
  return `${region}/${name}`;
}

export function newRevisionIds(): [string, string] {
  return [randomUUID(), randomUUID()];
}

/** The RevisionIds of what has one from its beginning to its end. */
export function constantRevisionIds(): [string, string] {
  const revisionId = randomUUID();
  return [revisionId, revisionId];
}

/** The RevisionId at a time. */
export function revisionIdOf(state: VersionState, now: number): string {
  return state.revisionIds[now < state.readyAt ? 0 : 1];
}
