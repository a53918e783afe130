import type { DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import type { OriginEffect } from '../../edge/functions/function-run.ts';
import { EdgeError } from './edge-error.ts';
import type { OriginRoute } from './origins.ts';

/** The argument of `cf.updateRequestOrigin`; what is left out stays as the origin has it. */
interface OriginUpdate {
  domainName?: string;
  originPath?: string;
  customHeaders?: Record<string, string>;
  connectionAttempts?: number;
  timeouts?: { readTimeout?: number; keepAliveTimeout?: number; connectionTimeout?: number };
  customOriginConfig?: { port?: number; protocol?: 'http' | 'https'; sslProtocols?: string[] };
}

/**
 * Carries out what a viewer-request function asked for with the origin helpers of the `cloudfront` module.
 * Source: CloudFront Developer Guide, Helper methods for origin modification.
 */
export function changedRoute(
  config: DistributionConfig,
  route: OriginRoute,
  effects: readonly OriginEffect[],
): OriginRoute {
  let changed = route;
  for (const { operation, argument } of effects) {
    if (operation === 'selectRequestOriginById') {
      const id = typeof argument === 'string' ? argument : (argument as { originId?: string } | null)?.originId;
      changed = { origins: [originOf(config, id, operation)], failover: new Set() };
    } else if (operation === 'createRequestOriginGroup') changed = groupOf(config, argument);
    else
      changed = {
        ...changed,
        origins: [updated(changed.origins[0]!, (argument ?? {}) as OriginUpdate), ...changed.origins.slice(1)],
      };
  }
  return changed;
}

function originOf(config: DistributionConfig, id: string | undefined, operation: string): Origin {
  const found = config.Origins?.Items?.find((origin) => origin.Id === id);
  if (!found) throw invalid(`${operation}: the distribution has no origin ${JSON.stringify(id)}`);
  return found;
}

function groupOf(config: DistributionConfig, argument: unknown): OriginRoute {
  const { originIds, failoverCriteria } = (argument ?? {}) as {
    originIds?: (string | { originId?: string })[];
    failoverCriteria?: { statusCodes?: number[] };
  };
  const statusCodes = failoverCriteria?.statusCodes;
  if (!Array.isArray(originIds) || originIds.length !== 2 || !Array.isArray(statusCodes)) {
    throw invalid('createRequestOriginGroup takes two originIds and failoverCriteria.statusCodes');
  }
  const ids = originIds.map((entry) => (typeof entry === 'string' ? entry : entry?.originId));
  return { origins: ids.map((id) => originOf(config, id, 'createRequestOriginGroup')), failover: new Set(statusCodes) };
}

function updated(origin: Origin, update: OriginUpdate): Origin {
  const { domainName, originPath, customHeaders, connectionAttempts, timeouts, customOriginConfig } = update;
  const before = origin.CustomOriginConfig;
  const port = customOriginConfig?.port;
  const custom = {
    HTTPPort: port ?? before?.HTTPPort ?? 80,
    HTTPSPort: port ?? before?.HTTPSPort ?? 443,
    OriginProtocolPolicy: customOriginConfig?.protocol
      ? (`${customOriginConfig.protocol}-only` as const)
      : (before?.OriginProtocolPolicy ?? 'https-only'),
    OriginReadTimeout: timeouts?.readTimeout ?? before?.OriginReadTimeout,
    OriginKeepaliveTimeout: timeouts?.keepAliveTimeout ?? before?.OriginKeepaliveTimeout,
    OriginSslProtocols: before?.OriginSslProtocols,
  };
  const headers = Object.entries(customHeaders ?? {}).map(([HeaderName, HeaderValue]) => ({ HeaderName, HeaderValue }));
  return {
    ...origin,
    ...(domainName === undefined ? {} : { DomainName: domainName }),
    ...(originPath === undefined ? {} : { OriginPath: originPath }),
    ...(customHeaders === undefined ? {} : { CustomHeaders: { Quantity: headers.length, Items: headers } }),
    ...(connectionAttempts === undefined ? {} : { ConnectionAttempts: connectionAttempts }),
    ...(timeouts?.connectionTimeout === undefined ? {} : { ConnectionTimeout: timeouts.connectionTimeout }),
    ...(before || customOriginConfig ? { CustomOriginConfig: custom } : {}),
  };
}

function invalid(reason: string): EdgeError {
  return new EdgeError(502, 'FunctionValidationError', `The CloudFront function returned an invalid value: ${reason}.`);
}
