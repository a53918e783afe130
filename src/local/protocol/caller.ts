/** Who calls which service: read from the request's signature, which is not verified (there is no secret to verify it with). */
export interface Caller {
  accessKeyId: string | undefined;
  /** Service of the credential scope: `lambda`, `s3`; undefined for an unsigned call. */
  service: string | undefined;
  /** Region of the credential scope; undefined for an unsigned call and for SigV4A, whose scope has none. */
  region: string | undefined;
}

/**
 * @param authorization the `Authorization` header
 * @param query of the URL: a presigned URL carries `X-Amz-Credential`
 */
export function readCaller(authorization: string | undefined, query: URLSearchParams): Caller {
  const scope =
    /^AWS4-[A-Z0-9-]+ .*?Credential=([^,\s]+)/.exec(authorization ?? '')?.[1] ?? query.get('X-Amz-Credential') ?? '';
  const parts = scope.split('/');
  // key/date/region/service/aws4_request, or without the region for SigV4A.
  if (parts.length === 5) {
    return { accessKeyId: parts[0], region: parts[2], service: parts[3] };
  }
  if (parts.length === 4) {
    return { accessKeyId: parts[0], region: undefined, service: parts[2] };
  }
  return { accessKeyId: undefined, region: undefined, service: undefined };
}
