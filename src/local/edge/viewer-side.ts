import { hasCloudFrontFunction, type RunCloudFrontFunction } from './cloudfront-functions.ts';
import { withCloudFrontHeaders } from './cloudfront-headers.ts';
import type { EdgeConfiguration } from './configuration.ts';
import { customErrorPage } from './custom-errors.ts';
import { EdgeError, errorPage } from './edge-error.ts';
import type { EdgeFetch, FetchedResponse } from './edge-fetch.ts';
import type { RunEdgeFunction } from './edge-functions.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { changedByFunction, isFunctionResponse, requestOfFunction, responseOfFunction } from './function-results.ts';
import { setHeader } from './headers.ts';
import { isOriginError } from './origins.ts';
import { applyPolicy } from './policy-phase.ts';
import { appliedRequest, appliedResponse, generatedResponse, isGeneratedResponse } from './results.ts';

export interface ViewerSideOptions {
  configuration: EdgeConfiguration;
  fetch: EdgeFetch;
  runFunction: RunEdgeFunction;
  runCloudFrontFunction: RunCloudFrontFunction;
}

/**
 * A request's whole way: viewer-request, what is behind it, viewer-response.
 * @returns the response with X-Cache and, from the cache, Age
 * @throws EdgeError where a function fails
 */
export async function answerViewer(
  options: ViewerSideOptions,
  received: Exchange,
  viewer: EdgeRequest,
): Promise<EdgeResponse> {
  const { configuration, runFunction, runCloudFrontFunction } = options;
  const policyId = received.behavior.ResponseHeadersPolicyId;
  const policy = policyId ? configuration.responseHeadersPolicy(policyId) : undefined;
  let exchange = received;
  let request = viewer;
  const hasFunction = hasCloudFrontFunction(exchange, 'viewer-request');
  // CloudFront Functions, unlike Lambda@Edge, see them at viewer-request, and what they make of them stays.
  if (hasFunction) request = withCloudFrontHeaders(exchange, request);
  const returned = await runCloudFrontFunction(exchange, 'viewer-request', request);
  if (returned) {
    if (isFunctionResponse(returned.result)) {
      const generated = responseOfFunction(returned.result);
      setHeader(generated.headers, 'Server', 'CloudFront');
      if (policy) applyPolicy(exchange, policy, viewer.headers, generated.headers);
      return marked(generated, 'FunctionGeneratedResponse from cloudfront');
    }
    request = requestOfFunction(request, returned.result);
    exchange = { ...exchange, originEffects: returned.effects };
  }
  const before = await runFunction(exchange, { eventType: 'viewer-request', request });
  if (before) {
    if (isGeneratedResponse(before.result)) {
      // It goes straight to the viewer: viewer-response does not run.
      return marked(generatedResponse(before.result), 'LambdaGeneratedResponse from cloudfront');
    }
    request = appliedRequest(request, before.result);
  }
  const root = exchange.distribution.config.DefaultRootObject;
  if (root && request.uri === '/') request = { ...request, uri: `/${root}` };
  if (!hasFunction) request = withCloudFrontHeaders(exchange, request);

  const { response, source, age, runsViewerResponse } = await fetchOrErrorPage(options, exchange, request);
  // To a handshake that the origin has taken nothing more is said.
  if (response.switched) return marked(response, `${source} from cloudfront`);
  let answer = response;
  if (policy) applyPolicy(exchange, policy, viewer.headers, answer.headers);
  if (runsViewerResponse) {
    const after = await runFunction(exchange, { eventType: 'viewer-response', request, response: answer });
    if (after) answer = appliedResponse(answer, after.result, false);
    const changed = await runCloudFrontFunction(exchange, 'viewer-response', request, answer);
    if (changed) answer = changedByFunction(answer, changed.result);
  }
  if (age !== undefined) setHeader(answer.headers, 'Age', String(age));
  return marked(answer, `${source} from cloudfront`);
}

/** An error's own page where there is one; viewer-response does not run for errors of the origin and their pages. */
async function fetchOrErrorPage(
  { configuration, fetch }: ViewerSideOptions,
  exchange: Exchange,
  request: EdgeRequest,
): Promise<FetchedResponse & { runsViewerResponse: boolean }> {
  let fetched: FetchedResponse;
  try {
    fetched = await fetch(exchange, request);
  } catch (error) {
    if (!(error instanceof EdgeError) || !isOriginError(error)) throw error;
    if (!exchange.signal.aborted) exchange.trace.failed(error);
    fetched = { response: errorPage(error, exchange.requestId), source: 'Error' };
  }
  const { response, source } = fetched;
  if (response.status < 400 || source === 'LambdaGeneratedResponse') return { ...fetched, runsViewerResponse: true };
  const page = await customErrorPage(exchange, request, response.status, configuration, fetch);
  if (!page) return { ...fetched, runsViewerResponse: false };
  if (!Buffer.isBuffer(response.body)) response.body.destroy();
  return { response: page, source: 'Error', runsViewerResponse: false };
}

function marked(response: EdgeResponse, xCache: string): EdgeResponse {
  setHeader(response.headers, 'X-Cache', xCache);
  return response;
}
