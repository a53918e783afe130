import { messageOf } from '../../kit/errors.ts';
import { boundedHeaders, boundedText, edgeHeaderLines } from '../traces/bounds.ts';
import type { OriginPhase } from '../traces/phases.ts';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { type OriginTarget, s3Location } from './origin.ts';

/** Takes down a request to an origin, and what it came to. */
export async function tracedOrigin(
  exchange: Exchange,
  {
    request,
    target,
    originId,
    failover,
  }: { request: EdgeRequest; target: OriginTarget; originId: string; failover: string | null },
  fetch: () => EdgeResponse | Promise<EdgeResponse>,
): Promise<EdgeResponse> {
  const { trace } = exchange;
  const phase = trace.open<OriginPhase>({
    phase: 'origin',
    for: exchange.for,
    originId,
    kind: target.s3 ? 's3' : 'custom',
    method: request.method,
    url: boundedText(urlAt(target, request), 16 * 1024),
    request: boundedHeaders(edgeHeaderLines(request.headers)),
    response: null,
    error: null,
    failover,
  });
  try {
    const response = await fetch();
    const { status, statusDescription, headers } = response;
    phase.response = { status, statusDescription, ...boundedHeaders(edgeHeaderLines(headers)) };
    return response;
  } catch (thrown) {
    const { status = 500, resultType = 'Error' } = thrown instanceof EdgeError ? thrown : {};
    phase.error = exchange.signal.aborted
      ? { status: 0, resultType: 'Aborted', message: 'The viewer went away before the origin answered.' }
      : { status, resultType, message: messageOf(thrown) };
    throw thrown;
  } finally {
    trace.close(phase);
  }
}

function urlAt(target: OriginTarget, { uri, querystring }: EdgeRequest): string {
  const query = querystring ? `?${querystring}` : '';
  if (target.s3) {
    const bucket = s3Location(target.s3.domainName)?.bucket;
    return bucket ? `s3://${bucket}${target.s3.path}${uri}` : `http://${target.s3.domainName}${target.s3.path}${uri}`;
  }
  const { protocol, domainName, port, path } = target.custom;
  return `${protocol}://${domainName}:${port}${path}${uri}${query}`;
}
