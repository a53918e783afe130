/** One thing that a caller asked AWS for, in IAM's words: what a policy is asked about. */
export interface Call {
  /** `s3:GetObject` */
  action: string;
  /** An ARN, or `*` where AWS knows none. */
  resource: string;
  /** Condition keys that come with the call, by name. */
  context: Record<string, string>;
}

/** A request as it came over the wire. */
export interface WireRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
  /** From the signature: the access key, which is the actor's name here. */
  actor: string;
  service: string;
  region: string;
}

export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export const account = '123456789012';

export function call(action: string, resource: string, context: Record<string, string> = {}): Call {
  return { action, resource, context };
}

/** @throws an error that names a request which the recorder has no words for: nothing is left out in silence */
export function unknownRequest(request: WireRequest): never {
  throw new Error(`The recorder does not know ${request.service} ${request.method} ${request.path}?${request.query}`);
}
