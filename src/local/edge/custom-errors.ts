import { STATUS_CODES } from 'node:http';
import { messageOf } from '../../kit/errors.ts';
import type { CustomErrorResponsePhase } from '../traces/phases.ts';
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
  const phase = exchange.trace.open<CustomErrorResponsePhase>({
    phase: 'custom-error-response',
    for: 'request',
    errorStatus: status,
    pagePath: configured.ResponsePagePath,
    responseStatus: null,
    why: '',
  });
  const page = await fetch(
    { ...exchange, behavior, forwarding: forwardingOf(behavior, configuration), for: 'error-page' },
    {
      ...request,
      method: 'GET',
      uri: configured.ResponsePagePath,
      querystring: '',
      body: ViewerBody.of(Buffer.alloc(0)),
      bodyLength: 0,
    },
  ).catch((error: unknown) => messageOf(error));
  exchange.trace.close(phase);
  if (typeof page === 'string' || page.response.status >= 400) {
    const reason = typeof page === 'string' ? page : `it answered ${page.response.status}`;
    phase.why = `The distribution has a page for ${status}, but it could not be had (${reason}), so the error is shown as it is.`;
    if (typeof page !== 'string' && !Buffer.isBuffer(page.response.body)) page.response.body.destroy();
    return undefined;
  }
  const code = Number(configured.ResponseCode || status);
  phase.responseStatus = code;
  phase.why = `The distribution answers ${status} with this page${code === status ? '' : ` and the status ${code}`}.`;
  return { ...page.response, status: code, statusDescription: STATUS_CODES[code] ?? '' };
}
