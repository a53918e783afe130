import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { AwsClients } from '../aws/clients.ts';
import type { Finding } from '../edge/finding.ts';
import type { SampleFile } from '../edge/run/request.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import type { Clock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import type { PreviousRelease, Release } from '../release/record.ts';
import type { StoredRecord } from '../release/record-store.ts';

/** A place on a distribution: one event of one cache behaviour. */
export interface Association {
  /** A path pattern of the distribution, or `default` for the default behaviour. */
  pattern: string;
  eventType: EventType;
  includeBody: boolean;
}

/** One function that a call publishes, with its bytes already in hand and verified. */
export interface FunctionToPublish {
  artifact: ArtifactEntry;
  /** The zip or code.js; its SHA-256 has been compared with `artifact.sha256`. */
  bytes: Uint8Array;
  /** The function's name in AWS. */
  functionName: string;
  /** Exact associations; null: the new version takes the place of whichever version is associated. */
  associations: Association[] | null;
  /** `target: lambda` only. */
  alias: string | null;
  /** What inputs say in place of the artifact; a difference then names the input. */
  saidByInput?: readonly ('runtime' | 'handler')[];
  /** MB and seconds that the function must have in AWS; compared where given. */
  memorySize?: number | null;
  timeout?: number | null;
  /** Sample events for TestFunction; of use for a CloudFront Function. */
  samples?: SampleFile[];
  /** Ceiling on TestFunction's ComputeUtilization, 1 to 100. */
  maxComputeUtilization?: number | null;
  /** A Lambda version that ran these bytes before: taken again as it is, however `$LATEST` is configured by now. */
  version?: string | null;
  /** The earlier release of the stage that this call brings back. */
  restores?: PreviousRelease | null;
  /** Calls for other distributions of that release follow this one. */
  restoresMore?: boolean;
}

/** What a promotion knows of the stage, and asks of the call, beyond a publish. */
export interface PromotionInto {
  /** The stage's records as they were read last, by function; null: to be read. */
  records: ReadonlyMap<string, StoredRecord | null> | null;
  /** Goes over what was changed by hand since the stage's release; refused otherwise. */
  overwriteDrift: boolean;
}

export interface PublishRequest {
  functions: FunctionToPublish[];
  /** Null: nothing is associated. */
  distribution: { id: string; name: string } | null;
  takeOver: boolean;
  /** Null: no release record. */
  release: { stage: string; bucket: string; prefix: string } | null;
  wait: boolean;
  timeoutMinutes: number;
  invalidatePaths: string[];
  dryRun: boolean;
  commit: string | null;
  runUrl: string | null;
  /** For `target: lambda`: the environment's region. */
  region: string | null;
  promotion?: PromotionInto;
}

export interface PublishDependencies {
  clients: AwsClients;
  clock: Clock;
  log: Logger;
  /** Aborted on SIGINT and SIGTERM: stop waiting, say what is true. */
  signal: AbortSignal;
  /** Sentences on what the caller has changed already, for an error that ends the run. */
  truths?: readonly string[];
  /**
   * Called once all has been checked and before the first write, in a dry run too: publish-edge stores its artifact there.
   * @param planned what the call is about to do
   * @param signal aborted when the run is stopped, and at its deadline
   * @returns sentences on what it changed, for an error that ends the run later
   */
  beforeWrites?: (planned: PublishResult, signal: AbortSignal) => Promise<string[]>;
}

/** What happened, or in a dry run would happen, to one function. */
export interface PublishedFunction {
  function: string;
  functionName: string;
  target: Target;
  sha256: string;
  codeSha256: string;
  sizeBytes: number;
  /** Lambda's number, a CloudFront Function's LIVE ETag; `(next)` in a dry run that would publish one. */
  version: string;
  versionArn: string;
  /** What the distribution ran in its place before, null when nothing. */
  previousVersionArn: string | null;
  /** LIVE's ETag before, of a CloudFront Function: its ARN names no version. */
  previousLiveEtag?: string | null;
  /** The code of `$LATEST`, or of LIVE, before this call; null where there was none. */
  codeBefore?: { sha256: string; sizeBytes: number } | null;
  /** A new version came into being in this call. */
  published: boolean;
  /** This call changed an association of the function. */
  associated: boolean;
  /** Where it is on the distribution afterwards. */
  associations: Association[];
  /** Release record's key, null without stage. */
  releaseKey: string | null;
  /** The commit of the stage's previous release, for a compare link. */
  previousRelease: Release | null;
}

/** One slot of a distribution after the run, for the picture in the summary. */
export interface DistributionSlot extends Association {
  /** ARN of the Lambda version or the CloudFront Function there. */
  arn: string;
  /** This run changed what stands there, or a CloudFront Function's code. */
  changed: boolean;
}

/** One slot that a run emptied, or gave to another function. */
export interface RemovedSlot extends Association {
  /** ARN of the Lambda version or the CloudFront Function that was there. */
  arn: string;
}

export interface PublishResult {
  functions: PublishedFunction[];
  distribution: {
    id: string;
    domainName: string;
    /** `Deployed` or `InProgress`. */
    status: string;
    updated: boolean;
    /** All behaviours' path patterns in order, `default` last. */
    patterns: string[];
    slots: DistributionSlot[];
    /** What this run took off, for the picture too. */
    removed: RemovedSlot[];
    /** Human-readable lines of what changed, `before -> after`. */
    changes: string[];
  } | null;
  invalidationId: string | null;
  /** What is worth saying: not compared, taken off, already so. */
  findings: Finding[];
  notes: string[];
}
