import { randomBytes } from 'node:crypto';
import { accountId } from '../account.ts';
import { ServiceError } from '../service.ts';

export interface Role {
  /** Starts and ends with a slash. */
  path: string;
  name: string;
  id: string;
  arn: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** JSON. */
  trustPolicy: string;
  description: string | undefined;
  /** Seconds. */
  maxSessionDuration: number;
  permissionsBoundary: string | undefined;
  tags: Record<string, string>;
  /** JSON documents by name. */
  inlinePolicies: Record<string, string>;
  /** Managed policies by ARN, with their names. */
  attachedPolicies: Record<string, string>;
}

export interface OidcProvider {
  arn: string;
  /** Without `https://`. */
  url: string;
  clientIds: string[];
  thumbprints: string[];
  createdAt: number;
  tags: Record<string, string>;
}

export interface ManagedPolicy {
  arn: string;
  path: string;
  name: string;
  id: string;
  description: string | undefined;
  createdAt: number;
  /** JSON documents, the first version first. */
  versions: { id: string; document: string; createdAt: number }[];
  defaultVersion: string;
  tags: Record<string, string>;
}

/** Everything that IAM holds; plain JSON. */
export interface IamStore {
  /** By name. */
  roles: Record<string, Role>;
  /** By ARN. */
  providers: Record<string, OidcProvider>;
  /** By ARN. */
  policies: Record<string, ManagedPolicy>;
}

/** An id as IAM gives them: `AROA` for a role, `ANPA` for a policy, and 17 letters and digits. */
export function uniqueId(prefix: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return prefix + Array.from(randomBytes(17), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** @param resource `role/path/name` */
export function iamArn(resource: string): string {
  return `arn:aws:iam::${accountId}:${resource}`;
}

export function roleOf(store: IamStore, name: string): Role {
  const role = Object.hasOwn(store.roles, name) ? store.roles[name] : undefined;
  if (!role) {
    throw noSuchEntity(`The role with name ${name} cannot be found.`);
  }
  return role;
}

export function noSuchEntity(message: string): ServiceError {
  return new ServiceError(404, 'NoSuchEntity', message);
}

export function alreadyExists(message: string): ServiceError {
  return new ServiceError(409, 'EntityAlreadyExists', message);
}

/** Refuses what is no JSON object with statements. */
export function requirePolicy(document: string): string {
  let parsed: { Statement?: unknown } | null;
  try {
    parsed = JSON.parse(document);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  if (typeof parsed !== 'object' || parsed === null || parsed.Statement === undefined) {
    throw malformed('Syntax errors in policy.');
  }
  return document;
}

function malformed(message: string): ServiceError {
  return new ServiceError(400, 'MalformedPolicyDocument', message);
}

/** Tags of an input's list. */
export function tagsOf(tags: { Key: string; Value: string }[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]));
}

export function tagList(tags: Record<string, string>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
