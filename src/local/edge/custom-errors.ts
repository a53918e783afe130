import { STATUS_CODES } from 'node:http';
import { behaviorFor } from './behaviors.ts';
import type { EdgeConfiguration } from './configuration.ts';
import type { EdgeFetch } from './edge-fetch.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { forwardingOf } from './forwarding.ts';
import { ViewerBody } from './viewer-body.ts';

/**
 * The distribution's own page for an error, where it has one; it is fetched by its own path's behaviour.
 * @returns undefined where none is configured, or where the page itself cannot be had: then the error is shown as it is
 */
export async function customErrorPage(
  exchange: Exchange,
  request: EdgeRequest,
  status: number,
  configuration: EdgeConfiguration,
  fetch: EdgeFetch,
): Promise<EdgeResponse | undefined> {
  const { config } = exchange.distribution;
  const configured = config.CustomErrorResponses?.Items?.find((entry) => entry.ErrorCode === status);
  if (!configured?.ResponsePagePath) return undefined;
  const behavior = behaviorFor(config, configured.ResponsePagePath);
  const page = await fetch(
    { ...exchange, behavior, forwarding: forwardingOf(behavior, configuration) },
    {
      ...request,
      method: 'GET',
      uri: configured.ResponsePagePath,
      querystring: '',
      body: ViewerBody.of(Buffer.alloc(0)),
      bodyLength: 0,
    },
  ).catch(() => undefined);
  if (!page || page.response.status >= 400) return undefined;
  const code = Number(configured.ResponseCode || status);
  return { ...page.response, status: code, statusDescription: STATUS_CODES[code] ?? '' };
}
