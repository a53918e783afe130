import type { DistributionConfig, Origin, OriginGroup } from '@aws-sdk/client-cloudfront';
import { accountId } from '../account.ts';
import type { OriginObjects } from '../service.ts';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { copyHeaders, setHeader } from './headers.ts';
import { fetchFromHttp, type HttpOriginOptions } from './http-origin.ts';
import type { OriginTarget } from './origin.ts';
import { tracedOrigin } from './origin-phase.ts';
import { fetchFromBucket } from './s3-origin.ts';

/** An origin, as the distribution has it or as a function changed it. */
export interface RoutedOrigin extends Origin {
  /** In place of the Host header that the origin would get; of custom origins only. */
  hostHeader?: string;
}

/** Where a behaviour's requests go: one origin, or a group's primary one and the one to fail over to. */
export interface OriginRoute {
  origins: RoutedOrigin[];
  /** Statuses of the primary origin on which the second is asked. */
  failover: ReadonlySet<number>;
}

/** @returns the origin, or origin group, that an id names */
export function routeTo(config: DistributionConfig, targetOriginId: string | undefined): OriginRoute {
  const byId = (id: string | undefined) => config.Origins?.Items?.find((origin) => origin.Id === id);
  const single = byId(targetOriginId);
  if (single) return { origins: [single], failover: new Set() };
  const group: OriginGroup | undefined = config.OriginGroups?.Items?.find(
    (candidate) => candidate.Id === targetOriginId,
  );
  const origins = (group?.Members?.Items ?? [])
    .map((member) => byId(member.OriginId))
    .filter((origin) => origin !== undefined);
  if (origins.length === 0) throw new Error(`The distribution has no origin ${targetOriginId}.`);
  return { origins, failover: new Set(group?.FailoverCriteria?.StatusCodes?.Items ?? []) };
}

/** Which origin is asked, and how. */
export interface AskedOrigin extends Omit<HttpOriginOptions, 'signal'> {
  originId: string;
  /** Why it is the second one; null for the first. */
  failover: string | null;
}

/** Fetches from a target; the origin's custom headers take the place of the viewer's, and the request's id goes along. */
export async function fetchFromTarget(
  exchange: Exchange,
  request: EdgeRequest,
  target: OriginTarget,
  objects: OriginObjects,
  { originId, failover, ...rest }: AskedOrigin,
): Promise<EdgeResponse> {
  const headers = copyHeaders({ ...request.headers, ...(target.s3 ?? target.custom).customHeaders });
  setHeader(headers, 'X-Amz-Cf-Id', exchange.requestId);
  const sent = { ...request, headers };
  const distributionArn = `arn:aws:cloudfront::${accountId}:distribution/${exchange.distribution.id}`;
  return tracedOrigin(exchange, { request: sent, target, originId, failover }, () =>
    target.s3
      ? fetchFromBucket(objects, sent, target.s3, distributionArn)
      : fetchFromHttp(sent, target.custom, { ...rest, signal: exchange.signal }),
  );
}

/**
 * Asks the origins of a route in turn: the next one where the group's criteria say so, for the methods that may be repeated.
 * @param ask one whole round with one origin, its functions included; `failover` says why it is the second one, null for the first
 */
export async function withFailover<Answer extends { response: EdgeResponse }>(
  route: OriginRoute,
  method: string,
  ask: (origin: RoutedOrigin, failover: string | null) => Promise<Answer>,
): Promise<Answer> {
  const [primary, secondary] = route.origins;
  if (!secondary || !['GET', 'HEAD', 'OPTIONS'].includes(method)) return ask(primary!, null);
  let why: string;
  try {
    const answer = await ask(primary!, null);
    if (!route.failover.has(answer.response.status)) return answer;
    if (!Buffer.isBuffer(answer.response.body)) answer.response.body.destroy();
    why = `The first origin answered ${answer.response.status}.`;
  } catch (error) {
    if (!(error instanceof EdgeError) || !isOriginError(error) || !route.failover.has(error.status)) throw error;
    why = `The first origin failed: ${error.message}`;
  }
  return ask(secondary, why);
}

/** @returns whether an error came of the origin and not of a function or of the request */
export function isOriginError(error: EdgeError): boolean {
  return /^(Origin|NonS3Origin)/.test(error.resultType);
}

/** @returns how long connecting to an origin may take in all, over its attempts; seconds */
export function connectSeconds(origin: Origin): number {
  return (origin.ConnectionTimeout ?? 10) * (origin.ConnectionAttempts ?? 3);
}
