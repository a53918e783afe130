import { readOnlyHeaders, readOnlyInGeneratedResponses } from '../../headers.ts';
import { inWords, isViewerEvent, restriction } from '../../restrictions.ts';
import type { EventType } from '../../vocabulary.ts';
import type { ResultProblem } from '../invocation.ts';
import { checkHeaders, headerBytes } from './headers.ts';
import { isBase64, isObject, type JsonObject, oneOf, problem, shown } from './problem.ts';

/**
 * Checks a response: one that a request function made, or one that a response function hands on.
 * Source: CloudFront Developer Guide, Generate HTTP responses in request triggers; Restrictions on Lambda@Edge.
 *
 * @param before the response that the function got; undefined at request events
 */
export function checkResponse(
  eventType: EventType,
  before: JsonObject | undefined,
  response: JsonObject,
): ResultProblem[] {
  return [
    ...checkStatus(eventType, before, response),
    ...checkResponseHeaders(eventType, before, response),
    ...checkResponseBody(eventType, response),
    ...checkSize(eventType, before, response),
  ];
}

function checkStatus(eventType: EventType, before: JsonObject | undefined, response: JsonObject): ResultProblem[] {
  const { status, statusDescription } = response;
  const problems: ResultProblem[] = [];
  if (typeof status !== 'string' || !/^[2-5]\d\d$/.test(status)) {
    const hint = typeof status === 'number' ? ' The status is a string, not a number.' : '';
    problems.push(
      problem(
        'result-status',
        `response.status is ${shown(status)}; CloudFront takes a string from "200" to "599".${hint}`,
      ),
    );
  } else if (eventType === 'viewer-response' && before?.status !== undefined && status !== String(before.status)) {
    problems.push(
      problem(
        'result-status',
        `response.status was changed from ${shown(before.status)} to ${shown(status)}; a viewer-response function cannot change it.`,
      ),
    );
  }
  if (statusDescription !== undefined && typeof statusDescription !== 'string') {
    problems.push(
      problem('result-status', `response.statusDescription is ${shown(statusDescription)}; CloudFront takes a string.`),
    );
  }
  return problems;
}

function checkResponseHeaders(
  eventType: EventType,
  before: JsonObject | undefined,
  response: JsonObject,
): ResultProblem[] {
  if (response.headers === undefined) return [];
  return checkHeaders(response.headers, {
    where: 'response.headers',
    before: isObject(before?.headers) ? before.headers : {},
    readOnly: before ? readOnlyHeaders[eventType] : readOnlyInGeneratedResponses,
  });
}

function checkResponseBody(eventType: EventType, { status, body, bodyEncoding }: JsonObject): ResultProblem[] {
  const problems = oneOf('result-body', 'response.bodyEncoding', bodyEncoding, ['text', 'base64']);
  if (body === undefined) return problems;
  if (typeof body !== 'string')
    return [...problems, problem('result-body', `response.body is ${shown(body)}; CloudFront takes a string.`)];
  if (bodyEncoding === 'base64' && !isBase64(body)) {
    problems.push(problem('result-body', 'response.body is not valid base64, which response.bodyEncoding says it is.'));
  }
  if (status === '204' && eventType === 'viewer-request') {
    problems.push(problem('result-body', 'response.body is there while response.status is "204", which has no body.'));
  }
  return problems;
}

/** The size counts where the function makes the response: the origin's own body is not seen and not counted. */
function checkSize(
  eventType: EventType,
  before: JsonObject | undefined,
  { headers, body }: JsonObject,
): ResultProblem[] {
  if (before && body === undefined) return [];
  const row = restriction(
    isViewerEvent(eventType) ? 'edge-generated-response-viewer' : 'edge-generated-response-origin',
  );
  const bytes = headerBytes(headers) + (typeof body === 'string' ? Buffer.byteLength(body) : 0);
  if (bytes <= row.value) return [];
  const message = `The response has ${inWords(bytes, 'bytes')} (${bytes} bytes) of headers and body; at ${eventType} CloudFront takes ${inWords(row.value, 'bytes')}.`;
  return [problem('result-size', message)];
}
