import type { EventType, Target } from '../edge/vocabulary.ts';

/** What one distribution runs of a release. */
export interface DistributionEntry {
  /** CloudFront's id, e.g. `E2QWRUHAPOMQZL`. */
  id: string;
  /** Lambda's version number, or a CloudFront Function's LIVE ETag. */
  version: string;
  versionArn: string;
  /** Lines `PATTERN EVENT [include-body]`, `default` for the default behaviour. Null is "not managed here"; `[]` is "none". */
  associations: string[] | null;
}

/** One release of one function to one stage. */
export interface Release {
  schema: 1;
  /** `action`: published by this toolkit. `terraform`: what the stage is to run, published by `terraform apply`; regional Lambda only. */
  owner: 'action' | 'terraform';
  function: string;
  stage: string;
  target: Target;
  region: string;
  /** The function's name in AWS. */
  functionName: string;
  alias: string | null;
  runtime: string | null;
  handler: string | null;
  eventTypes: EventType[] | null;
  sha256: string;
  codeSha256: string;
  artifact: { bucket: string; key: string; hashKey: string };
  /** Null where `terraform apply` publishes. */
  version: string | null;
  versionArn: string | null;
  /** By distribution-name. */
  distributions: Record<string, DistributionEntry>;
  commit: string | null;
  runUrl: string | null;
  /** ISO 8601, UTC. */
  releasedAt: string;
}

/** An earlier release, and why it is no longer the stage's. */
export interface PreviousRelease extends Release {
  left: 'superseded' | 'rolled-back';
}

/** `<release-prefix>/<function>/stages/<stage>.json`: a release and the ten before it, newest first. */
export interface ReleaseRecord extends Release {
  previous: PreviousRelease[];
}
