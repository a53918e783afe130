/**
 * What a service of the local edge is: a table of operations by AWS's own names. Parsing requests and writing answers is done once, in
 * protocol/, from the schemas that the AWS SDK's clients carry; a service sees typed input and returns typed output.
 */

/** One call, already matched to its operation and parsed by the SDK's schema. */
export interface ServiceCall {
  /** AWS's name of the operation: `UpdateFunctionCode`. */
  operation: string;
  /** Input members by AWS's names, as the SDK's command takes them; a blob payload is a Buffer. */
  // biome-ignore lint/suspicious/noExplicitAny: the schema is chosen at run time; each service narrows it to its command's input type
  input: any;
  /** The request body as it came: CloudFront keeps elements that are newer than the schema. */
  rawBody: Buffer;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  /** Access key of the caller's signature, or undefined for an anonymous call. */
  accessKeyId: string | undefined;
  /** Region of the caller's signature; `us-east-1` where there is none. */
  region: string;
  /** The local edge's own URL as the caller reached it, without a slash at the end: `http://127.0.0.1:4599`. */
  endpoint: string;
}

export interface ServiceReply {
  /** Output members by AWS's names, written by the SDK's schema. */
  output?: Record<string, unknown>;
  /** Instead of `output`'s body: sent as it is (headers of `output` are still written). */
  rawBody?: Buffer | string;
  /** Beside what the schema writes; lower-case names. */
  headers?: Record<string, string>;
  status?: number;
}

export type OperationHandler = (call: ServiceCall) => Promise<ServiceReply> | ServiceReply;

/** An answer that AWS gives as an error: written in the protocol of the service. */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error shape, by AWS's names. */
  readonly members: Record<string, unknown>;

  /** Beside those of every error; lower-case names. */
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string,
    message: string,
    members: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = 'ServiceError';
    this.status = status;
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}

export type ServiceName = 'lambda' | 'cloudfront' | 's3' | 'sts' | 'iam';

/** Bytes kept beside a snapshot's JSON, named by their SHA-256 in hex. */
export interface BlobStore {
  /** Keeps the bytes and returns their name. */
  put(bytes: Buffer): string;
  /** Throws where there are none of that name. */
  get(name: string): Buffer;
}

/** How a store survives a restart: the server saves it after each call of its service and loads it once at the start. */
export interface Snapshot {
  /** Everything the store holds, as JSON. */
  save(blobs: BlobStore): unknown;
  /** Called at most once, before the first call, with what `save` returned in an earlier run. */
  load(state: unknown, blobs: BlobStore): void;
}

export interface Service {
  name: ServiceName;
  /** Operations that are implemented; any other answers as AWS does for one it does not know. */
  operations: Record<string, OperationHandler>;
  /** Left out, the service forgets everything when the local edge stops. */
  snapshot?: Snapshot;
  /** Stops timers and child processes. */
  close?(): Promise<void>;
}

/** A published function version, as CloudFront's side needs it. */
export interface LocalFunctionVersion {
  functionName: string;
  version: string;
  arn: string;
  runtime: string;
  handler: string;
  /** MB. */
  memorySize: number;
  /** Seconds. */
  timeout: number;
  codeSha256: string;
  zip: Buffer;
  /** `Active`, `Pending`, `Failed`. */
  state: string;
  roleArn: string;
  hasEnvironment: boolean;
  hasLayers: boolean;
  hasVpc: boolean;
  architectures: string[];
}

/** What Lambda's side offers CloudFront's. */
export interface FunctionVersions {
  /** By qualified ARN; undefined when there is none. */
  find(arn: string): LocalFunctionVersion | undefined;
  /** Whether the role is known here and trusts edgelambda.amazonaws.com; undefined where the role is not known. */
  trustsEdge(roleArn: string): boolean | undefined;
}

/** What CloudFront's side offers Lambda's: versions that a distribution uses cannot be deleted. */
export interface VersionUse {
  distributionsUsing(versionArn: string): string[];
}

/** An object as CloudFront's S3 origin reads it. */
export interface OriginObject {
  body: Buffer;
  /** Lower-case names: content-type, etag, last-modified, cache-control, x-amz-meta-*. */
  headers: Record<string, string>;
}

/** What S3's side offers CloudFront's. */
export interface OriginObjects {
  read(bucket: string, key: string): OriginObject | undefined;
  /** The bucket's policy, as it was put. */
  policyOf(bucket: string): string | undefined;
}
