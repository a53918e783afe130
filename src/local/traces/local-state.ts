/** `GET /_local/state`: what there is on the local edge, for a picture of it. */
export interface LocalState {
  distributions: StateDistribution[];
  /** Stages found in buckets of the local edge that hold release records, by bucket, prefix and stage. */
  stages: StateStage[];
}

export interface StateDistribution {
  id: string;
  domainName: string;
  /** Where a browser reaches it: `http://<id>.cloudfront.localhost:<port>/`. */
  url: string;
  comment: string;
  enabled: boolean;
  /** `InProgress`: the edge still serves what was before; shown is what is coming. */
  status: 'Deployed' | 'InProgress';
  defaultRootObject: string | null;
  origins: StateOrigin[];
  originGroups: { id: string; originIds: string[]; statusCodes: number[] }[];
  /** In the order in which they are tried; the default one last. */
  behaviors: StateBehavior[];
  customErrorResponses: { errorCode: number; pagePath: string | null; responseCode: number | null }[];
}

export interface StateOrigin {
  id: string;
  domainName: string;
  path: string;
  kind: 's3' | 'custom';
  /** As it is asked: `http://localhost:3000`, `s3://bucket`. */
  url: string;
}

export interface StateBehavior {
  /** `default` for the default behaviour. */
  pathPattern: string;
  targetOriginId: string;
  viewerProtocolPolicy: string | null;
  allowedMethods: string[];
  cachePolicy: { id: string; name: string | null } | null;
  originRequestPolicy: { id: string; name: string | null } | null;
  responseHeadersPolicy: { id: string; name: string | null } | null;
  /** In the order of the events. */
  functions: StateFunction[];
}

export interface StateFunction {
  eventType: 'viewer-request' | 'origin-request' | 'origin-response' | 'viewer-response';
  kind: 'cloudfront-function' | 'lambda-edge';
  name: string;
  /** A Lambda version's number, or `LIVE`. */
  version: string;
  arn: string;
  /** Null where the function is not there any more. */
  runtime: string | null;
  includeBody: boolean;
}

/** What a stage runs by its release records. */
export interface StateStage {
  bucket: string;
  /** Before the functions' folders; empty where there is none. */
  prefix: string;
  stage: string;
  releases: StateRelease[];
}

export interface StateRelease {
  function: string;
  functionName: string | null;
  target: string | null;
  version: string | null;
  sha256: string | null;
  commit: string | null;
  runUrl: string | null;
  /** ISO 8601. */
  releasedAt: string | null;
  /** Distribution names with the associations recorded for each. */
  distributions: { name: string; id: string | null; version: string | null; associations: string[] | null }[];
  /** How many releases before this one the record still knows. */
  previous: number;
  /** Why the record could not be read, where it could not; everything else is null then. */
  problem: string | null;
}
