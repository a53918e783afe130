import type { RunFunction } from '../../edge/functions/function-run.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Logger } from '../../kit/log.ts';
import type { FunctionVersions } from '../service.ts';
import type { CloudFrontState } from './state.ts';

/** What CloudFront's side is handed. */
export interface CloudFrontDependencies {
  versions: FunctionVersions;
  log: Logger;
  clock: Clock;
  /** The account in CloudFront's ARNs. */
  accountId: string;
  /** Runs CloudFront Functions, for TestFunction. */
  runCode: RunFunction;
  /** How long a change takes to reach the edge; 300 ms unless given. */
  deployMs?: number;
  /** How long an invalidation stays InProgress; as `deployMs` unless given. */
  invalidationMs?: number;
}

/** What the operations share. */
export interface CloudFrontContext {
  state: CloudFrontState;
  versions: FunctionVersions;
  log: Logger;
  accountId: string;
  deployMs: number;
  invalidationMs: number;
  runCode: RunFunction;
  now(): number;
  /** Told of each invalidation. */
  invalidated(distributionId: string, paths: string[]): void;
}

/** @returns `arn:aws:cloudfront::<account>:<resource>`, e.g. `distribution/E2QWRUHAPOMQZL` */
export function cloudFrontArn(context: { accountId: string }, resource: string): string {
  return `arn:aws:cloudfront::${context.accountId}:${resource}`;
}
