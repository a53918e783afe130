import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { AwsClients } from '../aws/clients.ts';
import type { Finding } from '../edge/finding.ts';
import type { Clock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import type { PublishResult } from '../publish/request.ts';
import type { Release } from '../release/record.ts';

/** A stage and where its release records are. */
export interface StagePlace {
  stage: string;
  bucket: string;
  prefix: string;
}

/** One element of the output `promoted`. */
export interface Promoted {
  function: string;
  /** Lower-case hex. */
  sha256: string;
  /** The stage whose release it is; in a rollback the stage itself. */
  from: string;
  to: string;
  /** `...:(next)` in a dry run that would publish a version; null where `terraform apply` publishes. */
  versionArn: string | null;
  /** This call changed the stage, in a dry run: would. */
  changed: boolean;
}

/** What is compared with what was approved. */
export type ApprovedPromotion = Pick<Promoted, 'function' | 'sha256' | 'from' | 'to'>;

export interface PromoteRequest {
  /** Null: a rollback. */
  from: StagePlace | null;
  to: StagePlace;
  /** Empty: all that from-stage has, in a rollback to-stage. */
  functions: string[];
  /** Where artifacts are copied to; null: to-stage's last artifact's place, else where they are. */
  toBucket: string | null;
  toPrefix: string | null;
  /** By distribution-name; one id alone where there is one name; null: those of to-stage's last release. */
  distributionIds: ReadonlyMap<string, string> | string | null;
  /** Null: the names of to-stage's last release. */
  functionPrefix: string | null;
  /** False: recorded for `terraform apply` to publish. */
  publish: boolean;
  verifyRunning: 'true' | 'if-allowed' | 'false';
  approved: ApprovedPromotion[] | null;
  overwriteDrift: boolean;
  /** Lower-case hex; with one function. */
  toSha256: string | null;
  wait: boolean;
  timeoutMinutes: number;
  invalidatePaths: string[];
  dryRun: boolean;
  runUrl: string | null;
  /** For `target: lambda`: the environment's region. */
  region: string | null;
}

export interface PromoteDependencies {
  clients: AwsClients;
  clock: Clock;
  log: Logger;
  /** Aborted on SIGINT and SIGTERM. */
  signal: AbortSignal;
  /** Called once all is verified and checked, before the first write; never in a dry run, nor where nothing is to change. */
  beforeWrites?: (promotions: Promotion[]) => Promise<void>;
}

/** What one function's promotion came to. */
export interface Promotion extends Promoted {
  /** What to-stage ran before; null when nothing. */
  before: Release | null;
  /** What it runs now: the release that was promoted or brought back. */
  release: Release;
  sizeBytes: number;
  /** Of what to-stage ran before; null where that is not known. */
  sizeBefore: number | null;
  /** Lambda's number, LIVE's ETag; null where `terraform apply` publishes. */
  version: string | null;
  /** Whether from-stage was seen to run these bytes; null in a rollback, and where that was not asked. */
  verified: boolean | null;
}

export interface PromoteResult {
  promotions: Promotion[];
  /** For publish-edge-version in another job. */
  artifacts: ArtifactEntry[];
  /** One for each of to-stage's distributions. */
  distributions: NonNullable<PublishResult['distribution']>[];
  findings: Finding[];
  notes: string[];
}
