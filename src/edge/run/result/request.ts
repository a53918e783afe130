import { readOnlyHeaders, viewerCountryHeader } from '../../headers.ts';
import { inWords, isViewerEvent, restriction } from '../../restrictions.ts';
import type { EventType } from '../../vocabulary.ts';
import type { ResultProblem } from '../invocation.ts';
import { checkHeaders } from './headers.ts';
import { checkOrigin } from './origin.ts';
import { isBase64, isObject, type JsonObject, oneOf, problem, shown } from './problem.ts';

/**
 * Checks a request that a function hands on, against the one it got.
 * Source: CloudFront Developer Guide, Lambda@Edge event structure; Restrictions on all edge functions.
 */
export function checkRequest(eventType: EventType, before: JsonObject, request: JsonObject): ResultProblem[] {
  const headersBefore = isObject(before.headers) ? before.headers : {};
  const readOnly = [...readOnlyHeaders[eventType], ...(eventType === 'viewer-request' ? [viewerCountryHeader] : [])];
  return [
    ...checkUnchanged(before, request),
    ...checkUri(request),
    ...checkHeaders(request.headers, { where: 'request.headers', before: headersBefore, readOnly }),
    ...(request.body === undefined || request.body === null ? [] : checkBody(eventType, before, request.body)),
    ...(eventType === 'origin-request' && request.origin !== undefined
      ? checkOrigin(request.origin, request.headers, before.origin)
      : []),
  ];
}

function checkUnchanged(before: JsonObject, request: JsonObject): ResultProblem[] {
  return ['method', 'clientIp'].flatMap((name) =>
    request[name] === undefined || request[name] === before[name]
      ? []
      : [
          problem(
            'result-read-only',
            `request.${name} was changed from ${shown(before[name])} to ${shown(request[name])}; it is read-only.`,
          ),
        ],
  );
}

function checkUri({ uri, querystring = '' }: JsonObject): ResultProblem[] {
  if (typeof uri !== 'string')
    return [problem('result-uri', `request.uri is ${shown(uri)}; CloudFront takes a string that starts with '/'.`)];
  if (typeof querystring !== 'string') {
    return [problem('result-uri', `request.querystring is ${shown(querystring)}; CloudFront takes a string.`)];
  }
  const problems: ResultProblem[] = [];
  if (!uri.startsWith('/'))
    problems.push(problem('result-uri', `request.uri is ${shown(uri)}; it must start with '/'.`));
  if (uri.includes('?')) {
    problems.push(
      problem('result-uri', `request.uri is ${shown(uri)}; a query string goes into request.querystring, without '?'.`),
    );
  }
  const wrong = [...querystring].find((character) => character <= ' ' || character === '#' || character === '\x7f');
  if (wrong !== undefined) {
    problems.push(
      problem(
        'result-uri',
        `request.querystring holds ${shown(wrong)}; spaces, control characters and '#' must be percent-encoded.`,
      ),
    );
  }
  const { value } = restriction('edge-uri-and-query');
  const length = uri.length + (querystring === '' ? 0 : querystring.length + 1);
  if (length > value) {
    problems.push(
      problem(
        'result-uri',
        `request.uri and querystring have ${length} characters together; CloudFront takes fewer than ${value + 1}.`,
      ),
    );
  }
  return problems;
}

function checkBody(eventType: EventType, before: JsonObject, body: unknown): ResultProblem[] {
  if (!isObject(body))
    return [problem('result-body', `request.body is ${shown(body)}; CloudFront takes { action, encoding, data }.`)];
  const problems = [
    ...oneOf('result-body', 'request.body.action', body.action, ['read-only', 'replace']),
    ...oneOf('result-body', 'request.body.encoding', body.encoding, ['base64', 'text']),
  ];
  const truncated = isObject(before.body) ? before.body.inputTruncated : undefined;
  if (body.inputTruncated !== undefined && truncated !== undefined && body.inputTruncated !== truncated) {
    problems.push(problem('result-read-only', 'request.body.inputTruncated was changed; it is read-only.'));
  }
  // With any other action CloudFront sends the body on as it came, whatever stands here.
  if (body.action !== 'replace') return problems;
  if (typeof body.data !== 'string')
    return [
      ...problems,
      problem('result-body', `request.body.data is ${shown(body.data)}; CloudFront takes a string.`),
    ];
  const base64 = body.encoding !== 'text';
  if (base64 && !isBase64(body.data)) {
    problems.push(
      problem('result-body', "request.body.data is not valid base64; for plain text set encoding to 'text'."),
    );
  }
  const viewer = isViewerEvent(eventType);
  const row = base64
    ? restriction(viewer ? 'edge-replaced-body-base64-viewer' : 'edge-replaced-body-base64-origin')
    : restriction(viewer ? 'edge-replaced-body-text-viewer' : 'edge-replaced-body-text-origin');
  const bytes = Buffer.byteLength(body.data);
  if (bytes > row.value) {
    const message = `request.body.data has ${inWords(bytes, 'bytes')} (${bytes} bytes); as ${base64 ? 'base64' : 'text'} CloudFront takes ${inWords(row.value, 'bytes')} at ${eventType}.`;
    problems.push(problem('result-size', message));
  }
  return problems;
}
