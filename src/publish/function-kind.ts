import type { Finding } from '../edge/finding.ts';
import type { StoredRecord } from '../release/record-store.ts';
import type { DistributionDocument } from './distribution-api.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';
import type { Session } from './session.ts';

/** A version of a function, as records and distributions name it: for a CloudFront Function its LIVE ETag and its own ARN. */
export interface FunctionVersion {
  version: string;
  versionArn: string;
}

/** A version that runs the wanted bytes. */
export interface ReadyVersion extends FunctionVersion {
  /** It came into being in this call. */
  published: boolean;
  /** What is worth saying of how it came to be. */
  notes?: string[];
}

/** Stands for a version that is still to be published. */
export const nextVersion = '(next)';

/** One function of a call as AWS has it: what every step asks of it, whatever its kind. */
export interface KnownFunction {
  wanted: FunctionToPublish;
  /** Without a version; null where there is no such function. */
  functionArn: string | null;
  region: string;
  /** As AWS has them. */
  runtime: string | null;
  handler: string | null;
  /** What will run: the version that is there to be used again, else one named `(next)`. */
  expected: ReadyVersion;
}

/** What is read beside the functions themselves. */
export interface SharedReadings {
  /** Null where it is not there, or none was asked for. */
  distribution: DistributionDocument | null;
  /** Of the one function; null where there is no record, or none is wanted. */
  record: StoredRecord | null;
}

/** What a check of one function came to. */
export interface Checked {
  /** Each forbids the publish. */
  problems: string[];
  /** Warnings and notices. */
  findings: Finding[];
  notes: string[];
}

/** How functions of one kind are read, checked and published. The rest of a publish does not tell kinds apart. */
export interface FunctionKind<State extends KnownFunction> {
  /** @param shared on its way: what needs none of it is read beside it */
  read(
    session: Session,
    request: PublishRequest,
    wanted: FunctionToPublish,
    shared: Promise<SharedReadings>,
  ): Promise<State>;
  /** Looks for what would stop the publish half-way, and for what is worth saying before it. */
  check(session: Session, state: State, shared: SharedReadings, request: PublishRequest): Checked | Promise<Checked>;
  /** Makes the wanted bytes the version of each; results in the order of `states`. */
  publish(session: Session, states: State[]): Promise<ReadyVersion[]>;
  /** Whether this run's version is still the function's, the distribution aside. */
  isCurrent(session: Session, state: State, version: FunctionVersion): Promise<boolean>;
}
