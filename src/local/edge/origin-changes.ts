import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import type { OriginEffect } from '../../edge/functions/function-run.ts';
import { EdgeError } from './edge-error.ts';
import type { OriginRoute, RoutedOrigin } from './origins.ts';

/** What may be said anew of an origin that is chosen by its id; nothing here is reached by TLS, so that its settings have no effect. */
interface OriginOverrides {
  hostHeader?: string;
}
type ChosenOrigin = string | { originId?: string; originOverrides?: OriginOverrides } | null | undefined;

/** The argument of `cf.updateRequestOrigin`; what is left out stays as the origin has it. */
interface OriginUpdate {
  domainName?: string;
  hostHeader?: string;
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
      changed = { origins: [originOf(config, argument as ChosenOrigin, operation)], failover: new Set() };
    } else if (operation === 'createRequestOriginGroup') changed = groupOf(config, argument);
    else
      changed = {
        ...changed,
        origins: [updated(changed.origins[0]!, (argument ?? {}) as OriginUpdate), ...changed.origins.slice(1)],
      };
  }
  return changed;
}

function originOf(config: DistributionConfig, chosen: ChosenOrigin, operation: string): RoutedOrigin {
  const { originId: id, originOverrides } = typeof chosen === 'string' ? { originId: chosen } : (chosen ?? {});
  const found = config.Origins?.Items?.find((origin) => origin.Id === id);
  if (!found) throw invalid(`${operation}: the distribution has no origin ${JSON.stringify(id)}`);
  return originOverrides?.hostHeader === undefined ? found : { ...found, hostHeader: originOverrides.hostHeader };
}

function groupOf(config: DistributionConfig, argument: unknown): OriginRoute {
  const { originIds, failoverCriteria } = (argument ?? {}) as {
    originIds?: ChosenOrigin[];
    failoverCriteria?: { statusCodes?: number[] };
  };
  const statusCodes = failoverCriteria?.statusCodes;
  if (!Array.isArray(originIds) || originIds.length !== 2 || !Array.isArray(statusCodes)) {
    throw invalid('createRequestOriginGroup takes two originIds and failoverCriteria.statusCodes');
  }
  const origins = originIds.map((chosen) => originOf(config, chosen, 'createRequestOriginGroup'));
  return { origins, failover: new Set(statusCodes) };
}

function updated(origin: RoutedOrigin, update: OriginUpdate): RoutedOrigin {
  const { domainName, originPath, customHeaders, connectionAttempts, timeouts, customOriginConfig } = update;
  const before = origin.CustomOriginConfig;
  const port = customOriginConfig?.port;
  const hostHeader = update.hostHeader ?? domainName;
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
    ...(hostHeader === undefined ? {} : { hostHeader }),
    ...(originPath === undefined ? {} : { OriginPath: originPath }),
    ...(customHeaders === undefined ? {} : { CustomHeaders: { Quantity: headers.length, Items: headers } }),
    ...(connectionAttempts === undefined ? {} : { ConnectionAttempts: connectionAttempts }),
    ...(timeouts?.connectionTimeout === undefined ? {} : { ConnectionTimeout: timeouts.connectionTimeout }),
    ...(before || customOriginConfig ? { CustomOriginConfig: custom } : {}),
  };
}

function invalid(reason: string): EdgeError {
  const message = `The CloudFront function returned an invalid value: ${reason}.`;
  return new EdgeError(502, 'FunctionValidationError', message, [], { phase: 'viewer-request' });
}
